import type { ManageWords } from '../en/manage.js';

export const manage: ManageWords = {
  manage: {
    label: 'Ihre Buchung',
    noLink: 'Bitte öffnen Sie diese Seite über den Link, den Sie bei der Buchung erhalten haben.',
    heading: 'Ihre Buchung',
    status: 'Status',
    toPay: 'Noch zu zahlen',
    dates: 'Termine',
    open: 'Öffnen',
    openOne: (title, when) => `Öffnen: ${title}, ${when}`,
    backTo: (title) => `Zurück zu ${title}`,
    addToCalendar: 'In Kalender eintragen',
    removeFromCalendar: 'Aus Kalender entfernen',
    calendarFailed:
      'Die Kalenderdatei konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal.',
    seeAgain: 'Aktuellen Stand ansehen',
  },
  statuses: {
    approved: 'Bestätigt',
    pending: 'Wartet auf Bestätigung durch den Anbieter',
    canceled: 'Storniert',
    rejected: 'Vom Anbieter abgelehnt',
    waiting: 'Auf der Warteliste',
  },
  limits: {
    both: (until) => `Sie können Ihren Termin bis ${until} verschieben oder stornieren.`,
    moveUntil: (until) => `Sie können Ihren Termin bis ${until} verschieben.`,
    cancelUntil: (until) => `Sie können Ihre Buchung bis ${until} stornieren.`,
    past: 'Diese Buchung lässt sich nicht mehr ändern: Die Anfangszeit ist vorbei.',
    tooLateToChange: (notice, until) =>
      `Dieser Termin kann nicht mehr verschoben oder storniert werden: Das ging bis ${until}, also mindestens ${notice} vorher. Bitte wenden Sie sich an den Anbieter.`,
    tooLateToMove: (notice, until) =>
      `Dieser Termin kann nicht mehr verschoben werden: Das ging bis ${until}, also mindestens ${notice} vorher. Bitte wenden Sie sich an den Anbieter.`,
    tooLateToCancel: (notice, until) =>
      `Diese Buchung kann nicht mehr storniert werden: Das ging bis ${until}, also mindestens ${notice} vorher. Bitte wenden Sie sich an den Anbieter.`,
    tooLate: 'Für Änderungen ist es hier zu spät. Bitte wenden Sie sich an den Anbieter.',
    changeNotOffered: 'Zum Verschieben oder Stornieren wenden Sie sich bitte an den Anbieter.',
    moveNotOffered: 'Zum Verschieben wenden Sie sich bitte an den Anbieter.',
    cancelNotOffered: 'Zum Stornieren wenden Sie sich bitte an den Anbieter.',
  },
  move: {
    action: 'Termin verschieben',
    heading: 'Wann passt es Ihnen besser?',
    lead: (title) => `${title}. Ihr Termin bleibt bestehen, bis Sie ihn verschoben haben.`,
    now: 'gebucht',
    review: 'Auf diesen Termin verschieben?',
    from: 'Bisher',
    to: 'Neu',
    send: 'Verschieben',
    sending: 'Wird verschoben…',
    other: 'Andere Termine ansehen',
    done: 'Ihr Termin ist verschoben',
    doneLead: 'In Ihrem Kalender steht noch die alte Zeit. Bitte tragen Sie den Termin neu ein.',
    taken: (time) => `${time} ist nicht mehr frei. Ihr Termin bleibt, wie er war.`,
  },
  cancel: {
    action: 'Buchung stornieren',
    heading: 'Diese Buchung stornieren?',
    lead: 'Ihr Platz wird dann für andere frei. Das lässt sich nicht rückgängig machen.',
    send: 'Stornieren',
    sending: 'Wird storniert…',
    keep: 'Buchung behalten',
    changed: 'Ihre Buchung liegt inzwischen zu einer anderen Zeit. Es wurde nichts storniert.',
    done: 'Ihre Buchung ist storniert',
    doneLead: 'Wenn sie in Ihrem Kalender steht, können Sie sie dort entfernen.',
  },
  bought: {
    left: 'Noch zu buchen',
    leftOf: (left, total) => `noch ${left} von ${total}`,
    leftInAll: (left) => `Insgesamt noch ${left}, frei wählbar`,
    until: (when) => `Die Termine müssen bis ${when} stattfinden.`,
    expired: (when) => `Die Termine mussten bis ${when} stattfinden.`,
    noneLeft: 'Alles ist gebucht.',
    appointments: 'Termine',
    none: 'Noch kein Termin gebucht.',
    book: 'Termin buchen',
    bookOne: (title) => `Termin buchen: ${title}`,
    review: 'Stimmt alles?',
    send: 'Jetzt buchen',
    sending: 'Wird gebucht…',
    done: (title) => `${title} ist gebucht`,
    taken: (time) => `${time} ist nicht mehr frei. Es wurde nichts gebucht.`,
  },
  manageProblems: {
    'token-invalid':
      'Dieser Link führt zu keiner Buchung. Bitte öffnen Sie ihn noch einmal genau so, wie Sie ihn erhalten haben.',
    'token-expired':
      'Dieser Link ist abgelaufen und öffnet die Buchung nicht mehr. Bitte wenden Sie sich an den Anbieter.',
    'not-found':
      'Diese Buchung gibt es beim Anbieter nicht mehr. Bitte wenden Sie sich an den Anbieter.',
    'too-late-to-cancel':
      'Zum Stornieren ist es hier zu spät. Bitte wenden Sie sich an den Anbieter.',
    'too-late-to-reschedule':
      'Zum Verschieben ist es hier zu spät. Bitte wenden Sie sich an den Anbieter.',
    'slot-taken': 'Dieser Termin ist nicht mehr frei. Es wurde nichts geändert.',
    'looks-like-duplicate':
      'Sie haben zu dieser Zeit bereits eine Buchung. Es wurde nichts geändert.',
    'package-unavailable': 'Davon ist nichts mehr zu buchen. Es wurde nichts gebucht.',
    'limit-reached':
      'Sie haben in diesem Zeitraum bereits so viele Buchungen, wie pro Person möglich sind.',
    'booking-refused':
      'Der Anbieter kann diese Änderung nicht annehmen. Bitte wenden Sie sich an ihn.',
    'time-changed':
      'Dieser Termin ist im Buchungssystem nicht möglich. Bitte sehen Sie nach, wie es um Ihre Buchung steht.',
    'invalid-input': 'Das ist nicht mehr möglich. Es wurde nichts geändert.',
    'upstream-unavailable':
      'Das Buchungssystem antwortet gerade nicht. Es wurde nichts geändert. Bitte versuchen Sie es gleich noch einmal.',
    'booking-system-unavailable':
      'Das Buchungssystem ist gerade abgeschaltet. Es wurde nichts geändert. Bitte versuchen Sie es später noch einmal.',
    'request-in-progress':
      'Eine Änderung dieser Buchung ist noch in Arbeit. Bitte warten Sie einen Moment.',
    unknown:
      'Wir wissen nicht, ob das geklappt hat. Sehen Sie nach, wie es um Ihre Buchung steht, bevor Sie fortfahren.',
  },
};
