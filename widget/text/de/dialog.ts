import type { DialogWords } from '../en/dialog.js';

/** What is said around a dialog, in German. */
export const dialog: DialogWords = {
  open: 'Jetzt buchen',
  close: 'Schließen',
};
