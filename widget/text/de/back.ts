import type { BackWords } from '../en/back.js';

export const back: BackWords = {
  calendar: 'In Kalender eintragen',
  calendarFailed:
    'Die Kalenderdatei konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal.',
  google: 'Google Kalender',
  outlook: 'Outlook',
  opens: (calendar) => `In ${calendar} eintragen, öffnet einen neuen Tab`,
  heading: 'Möchten Sie etwas ändern?',
  manage: {
    appointment: 'Termin ändern oder stornieren',
    event: 'Buchung ansehen oder stornieren',
    package: 'Paket ansehen oder weitere Termine buchen',
  },
  keep: 'Über diesen Link kommen Sie zu Ihrer Buchung zurück. Bewahren Sie ihn auf, zum Beispiel als Lesezeichen: Wer ihn hat, kann Ihre Buchung ändern.',
  copy: 'Link kopieren',
  copied: 'Kopiert',
  notCopied: 'Ihr Browser hat den Link nicht kopiert. Bitte kopieren Sie ihn selbst.',
};
