import type { BookingWords } from '../en/booking.js';
import type { Numbers } from '../numbers.js';

export const toBooking = ({ counted, figure }: Numbers): BookingWords => ({
  steps: {
    service: 'Leistung',
    options: 'Optionen',
    time: 'Termin',
    recurring: 'Wiederholung',
    event: 'Veranstaltung',
    tickets: 'Plätze',
    package: 'Paket',
    appointments: 'Termine',
    details: 'Ihre Daten',
    review: 'Übersicht',
    outcome: 'Wird geprüft',
    done: 'Fertig',
  },
  label: 'Buchung',
  progress: 'Schritte',
  stepOf: (step, of) => `${figure(step)} von ${figure(of)}`,
  summary: 'Ihre Buchung',
  showSummary: 'Ihre bisherige Buchung anzeigen',
  back: 'Zurück',
  continue: 'Weiter',
  tryAgain: 'Erneut versuchen',
  loading: 'Wird geladen…',
  free: 'Kostenlos',
  from: (price) => `ab ${price}`,
  withTax: (price, tax) => `${price} inkl. ${tax}`,
  each: (price) => `jeweils ${price}`,
  upTo: (people) => counted(people, { one: 'bis zu # Person', other: 'bis zu # Personen' }),
  optional: 'optional',

  service: {
    heading: 'Was möchten Sie buchen?',
    lead: 'Wählen Sie eine Leistung, um freie Termine zu sehen.',
    none: 'Hier gibt es zurzeit nichts zu buchen.',
    more: 'Mehr anzeigen',
    search: 'Leistungen suchen',
    clear: 'Löschen',
    all: 'Alle',
    categories: 'Kategorien',
    found: (count) => counted(count, { one: '# Leistung', other: '# Leistungen' }),
    noneFound: (text) => `Nichts gefunden für „${text}“.`,
    showAll: 'Alle Leistungen anzeigen',
  },
  options: {
    heading: 'Welche Wünsche haben Sie?',
    duration: 'Wie lange?',
    employee: 'Bei wem?',
    anyone: 'Egal bei wem',
    likely: (name) => `Egal bei wem, voraussichtlich ${name}`,
    anyoneHint: 'Die meisten freien Termine',
    location: 'Wo?',
    anywhere: 'Egal wo',
    anywhereHint: 'Die meisten freien Termine',
    persons: 'Für wie viele Personen?',
    pricedTogether: 'Der Preis gilt für alle zusammen.',
    fewer: 'Eine Person weniger',
    more: 'Eine Person mehr',
    opened: (what) =>
      `${what} passt nicht zu dieser Auswahl und ist deshalb nicht mehr ausgewählt.`,
  },
  extras: {
    fewer: (name) => `${name}: eins weniger`,
    more: (name) => `${name}: eins mehr`,
    times: (count, name) => `${count} × ${name}`,
  },
  time: {
    heading: 'Wann passt es Ihnen?',
    soonest: 'Nächste freie Termine',
    previousMonth: 'Vorheriger Monat',
    nextMonth: 'Nächster Monat',
    free: (count) => counted(count, { one: '# freier Termin', other: '# freie Termine' }),
    notFree: 'keine freien Termine',
    noneSoon: 'In diesen zwei Monaten ist nichts frei.',
    timesOn: (count, day) =>
      counted(count, { one: `# freier Termin am ${day}`, other: `# freie Termine am ${day}` }),
    noneIn: (month) => `Im ${month} ist nichts frei.`,
    show: (month) => `${month} anzeigen`,
    parts: { night: 'Nacht', morning: 'Vormittag', afternoon: 'Nachmittag', evening: 'Abend' },
    sameTime: (zone) => `Alle Zeiten: ${zone}.`,
    yourTime: (zone) => `Ihre Zeit: ${zone}.`,
    otherTime: (zone) => `Zeiten in ${zone}.`,
    smallPlaceTime: (zone) => `Die kleinen Zeiten: ${zone}.`,
    placeTime: (zone) => `Zeiten vor Ort: ${zone}.`,
    smallYourTime: (zone) => `Die kleinen sind Ihre Zeit: ${zone}.`,
    change: 'Zeitzone ändern',
    inCity: (time, city) => `${time} ${city}`,
  },
  details: {
    heading: 'Für wen ist die Buchung?',
    lead: 'Wir verwenden diese Angaben nur für Ihre Buchung.',
    firstName: 'Vorname',
    lastName: 'Nachname',
    email: 'E-Mail',
    phone: 'Telefon',
    missing: {
      firstName: 'Bitte geben Sie Ihren Vornamen an.',
      lastName: 'Bitte geben Sie Ihren Nachnamen an.',
      email: 'Bitte geben Sie an, wohin wir die Bestätigung schicken sollen.',
      phone: 'Bitte geben Sie eine Nummer an, unter der wir Sie erreichen.',
    },
    emailIncomplete: 'Diese Adresse ist unvollständig. Beispiel: name@example.com',
    phoneUnclear:
      'Wir können diese Nummer nicht lesen. Bitte beginnen Sie mit + und der Landesvorwahl.',
    notAccepted: 'Bitte prüfen Sie diese Angabe noch einmal.',
    next: 'Zur Übersicht',
  },
  review: {
    heading: 'Stimmt alles?',
    book: 'Jetzt buchen',
    bookFor: (price) => `Für ${price} buchen`,
    booking: 'Wird gebucht…',
    total: 'Gesamt',
    onSite: 'zahlbar vor Ort',
    nothingToPay: 'nichts zu zahlen',
    line: (what, people, dates) =>
      [
        what,
        people > 1 ? `${figure(people)} Personen` : '',
        dates > 1 ? `${figure(dates)} Termine` : '',
      ]
        .filter(Boolean)
        .join(' × '),
    included: (tax, price) => `inkl. ${tax} ${price}`,
    insteadOf: (price, before) => `Der Preis ist jetzt ${price} statt ${before}.`,
  },
  what: {
    service: 'Leistung',
    with: 'Bei',
    where: 'Wo',
    when: 'Wann',
    dates: 'Termine',
    persons: 'Personen',
    extras: 'Extras',
    total: 'Gesamt',
    name: 'Name',
    email: 'E-Mail',
    phone: 'Telefon',
  },
  whenIn: (day, time, city) => `${day}, ${time} in ${city}`,
  done: {
    heading: (name) => `Ihre Buchung ist bestätigt, ${name}`,
    pending: (name) => `Ihre Anfrage ist angekommen, ${name}`,
    mail: (email) => `Eine Bestätigung ist unterwegs an ${email}`,
    pendingLead: 'Sie muss noch bestätigt werden. Wir melden uns per E-Mail.',
    noMail: 'Ihre Buchung ist eingetragen.',
    another: 'Weitere Buchung',
  },
  slotGone: {
    'slot-taken': (time) => `${time} wurde gerade vergeben.`,
    'not-bookable': (time) => `${time} ist nicht mehr buchbar.`,
    'time-changed': (time, other) =>
      other
        ? `${time} ist im Buchungssystem nicht möglich. Es wäre ${other} geworden, deshalb wurde nichts gebucht.`
        : `${time} ist im Buchungssystem nicht möglich, deshalb wurde nichts gebucht.`,
    nearest: 'Das sind die nächsten freien Termine:',
    searching: 'Die nächsten freien Termine werden gesucht…',
    none: 'Um diese Zeit ist nichts frei.',
    choose: 'Alle Termine ansehen',
    kept: 'Ihre Angaben bleiben erhalten.',
  },
  problems: {
    offline:
      'Wir erreichen den Buchungsdienst nicht. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    'upstream-unavailable':
      'Das Buchungssystem antwortet gerade nicht. Es wurde nichts gebucht. Bitte versuchen Sie es gleich noch einmal.',
    'booking-system-unavailable':
      'Das Buchungssystem ist gerade abgeschaltet. Es wurde nichts gebucht. Bitte versuchen Sie es später noch einmal.',
    'upstream-timeout':
      'Das Buchungssystem braucht zu lange für eine Antwort. Bitte versuchen Sie es erneut.',
    'upstream-contract':
      'Wir können die Antwort des Buchungssystems nicht lesen. Bitte versuchen Sie es erneut.',
    'request-in-progress':
      'Diese Buchung ist noch in Arbeit. Bitte versuchen Sie es gleich noch einmal.',
    'time-changed':
      'Das Buchungssystem hat eine andere Zeit gebucht, als Sie gewählt haben, und wir konnten das nicht stornieren. Bitte wenden Sie sich an den Anbieter.',
    'price-changed': 'Der Preis hat sich inzwischen geändert, deshalb wurde nichts gebucht.',
    'coupon-not-valid':
      'Ihr Gutscheincode gilt nicht mehr für diese Buchung, wir haben ihn entfernt. Es wurde nichts gebucht.',
    'body-too-large': 'Ihre Dateien sind zusammen zu groß. Bitte lassen Sie einige weg.',
    'rate-limited':
      'Das waren viele Versuche. Bitte warten Sie eine Minute und versuchen Sie es erneut.',
    'origin-not-allowed':
      'Diese Seite darf noch keine Buchungen annehmen. Bitte sagen Sie ihrem Betreiber Bescheid.',
    'booking-refused':
      'Der Anbieter kann diese Buchung nicht annehmen. Bitte wenden Sie sich an ihn.',
    'limit-reached':
      'Sie haben in diesem Zeitraum bereits so viele Buchungen, wie pro Person möglich sind. Es wurde nichts gebucht. Vielleicht klappt es an einem anderen Tag.',
    'contact-not-accepted': 'Das Buchungssystem nimmt diese E-Mail-Adresse oder Nummer nicht an.',
    'captcha-failed':
      'Wir wissen noch nicht, ob Sie ein Roboter sind, deshalb wurde nichts gebucht. Bitte versuchen Sie es erneut.',
    'payment-failed': 'Die Zahlung ist fehlgeschlagen. Es wurde nichts gebucht.',
    'invalid-input': 'Etwas an dieser Buchung ist nicht möglich. Bitte prüfen Sie sie.',
  },
  problem: 'Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es erneut.',
});
