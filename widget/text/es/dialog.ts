import type { DialogWords } from '../en/dialog.js';

/** What is said around a dialog, in Spanish. */
export const dialog: DialogWords = {
  open: 'Reservar',
  close: 'Cerrar',
};
