import type { OutcomeWords } from '../en/outcome.js';

export const outcome: OutcomeWords = {
  searching: 'Wir prüfen, ob Ihre Buchung angekommen ist',
  searchingLead:
    'Das Buchungssystem hat noch nicht geantwortet, wir fragen weiter nach. Sie müssen nichts tun.',
  offline: 'Sie sind anscheinend offline. Wir prüfen weiter, sobald Sie wieder verbunden sind.',
  nothing: 'Es wurde nichts gebucht',
  nothingLead:
    'Ihre Anfrage ist nicht im Buchungssystem angekommen. Ihre Angaben sind noch da, Sie können es also erneut versuchen.',
  unknown: 'Wir wissen nicht, ob Ihre Buchung angekommen ist',
  unknownLead:
    'Möglicherweise wurde gebucht. Bitte sehen Sie nach, ob Sie eine Bestätigung per E-Mail erhalten haben, und fragen Sie beim Anbieter nach, bevor Sie noch einmal buchen.',
  checkAgain: 'Erneut prüfen',
};
