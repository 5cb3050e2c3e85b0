import type { DialogWords } from '../en/dialog.js';

/** What is said around a dialog, in Serbian. */
export const dialog: DialogWords = {
  open: 'Rezervišite',
  close: 'Zatvori',
};
