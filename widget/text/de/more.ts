import type { MoreWords } from '../en/more.js';
import type { Numbers } from '../numbers.js';

export const toMore = ({ counted }: Numbers): MoreWords => ({
  fields: {
    choose: 'Bitte wählen',
    clear: 'Antwort löschen',
    missing: 'Bitte beantworten Sie diese Frage.',
    missingOne: 'Bitte wählen Sie eine Antwort.',
    missingSome: 'Bitte wählen Sie mindestens eine Antwort.',
    missingConsent: 'Bitte setzen Sie hier ein Häkchen, um fortzufahren.',
    missingDate: 'Bitte wählen Sie ein Datum.',
    missingFile: 'Bitte fügen Sie eine Datei hinzu.',
    dateUnclear: 'Das Datum ist noch nicht vollständig: Es braucht Tag, Monat und Jahr.',
    notOffered: 'Das steht nicht mehr zur Wahl. Bitte wählen Sie noch einmal.',
    tooLong: 'Das ist zu lang. Bitte kürzen Sie es.',
    atLimit: (most) => `Mehr passt nicht hinein: höchstens ${most} Zeichen.`,
  },
  files: {
    choose: 'Dateien auswählen',
    drop: 'oder hierher ziehen',
    hint: (types, size, count) =>
      counted(count, {
        one: `${types}. Eine Datei, bis ${size}.`,
        other: `${types}. Je Datei bis ${size}, höchstens # Dateien.`,
      }),
    remove: (name) => `${name} entfernen`,
    removed: (name) => `${name} wurde entfernt.`,
    wrongType: (name) => `${name} hat ein Format, das wir nicht annehmen können.`,
    tooLarge: (name, most) => `${name} ist größer als ${most}.`,
    tooMany: (name, most) =>
      counted(most, {
        one: `${name} wurde nicht hinzugefügt: Möglich ist eine Datei.`,
        other: `${name} wurde nicht hinzugefügt: Möglich sind # Dateien.`,
      }),
    refusedType:
      'Eine dieser Dateien hat ein Format, das wir nicht annehmen können. Bitte entfernen Sie sie.',
    refusedSize: 'Eine dieser Dateien ist zu groß. Bitte entfernen Sie sie.',
    refusedCount: 'Das sind zu viele Dateien. Bitte entfernen Sie einige.',
  },
  coupon: {
    ask: 'Haben Sie einen Gutscheincode?',
    label: 'Gutscheincode',
    apply: 'Einlösen',
    checking: 'Wird geprüft…',
    notValid: 'Dieser Gutscheincode gilt nicht für diese Buchung.',
    orWithout: 'Sie können das Feld auch leeren und ohne Gutscheincode buchen.',
    thenBook: 'Bitte prüfen Sie den neuen Gesamtpreis und buchen Sie dann.',
    taken: (code) => `Gutscheincode ${code}`,
    first: (uses, dates) =>
      counted(uses, {
        one: counted(dates, { one: 'für den Termin', other: 'für den ersten von # Terminen' }),
        other: `für die ersten # von ${counted(dates, { one: '# Termin', other: '# Terminen' })}`,
      }),
    remove: 'Entfernen',
    removeCode: (code) => `Gutscheincode ${code} entfernen`,
  },
  extras: {
    legend: 'Extras',
    atLeast: (count) =>
      counted(count, {
        one: 'Bitte wählen Sie mindestens ein Extra.',
        other: 'Bitte wählen Sie mindestens # verschiedene Extras.',
      }),
    plus: (what) => `+${what}`,
    eachPerson: 'pro Person',
  },
  facts: {
    extras: 'Extras',
    dates: 'Termine',
    count: (dates) => counted(dates, { one: '# Termin', other: '# Termine' }),
  },
  limit: {
    perPerson: ({ appointments, every, per }) => {
      const most = counted(appointments, { one: '# Termin', other: '# Termine' });
      return `Pro Person höchstens ${most} ${counted(every, spans[per])}.`;
    },
  },
});

const spans = {
  day: { one: 'pro Tag', other: 'innerhalb von # Tagen' },
  week: { one: 'pro Woche', other: 'innerhalb von # Wochen' },
  month: { one: 'pro Monat', other: 'innerhalb von # Monaten' },
  year: { one: 'pro Jahr', other: 'innerhalb von # Jahren' },
};
