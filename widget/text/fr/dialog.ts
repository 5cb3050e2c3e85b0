import type { DialogWords } from '../en/dialog.js';

/** What is said around a dialog, in French. */
export const dialog: DialogWords = {
  open: 'Réserver',
  close: 'Fermer',
};
