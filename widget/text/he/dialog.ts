import type { DialogWords } from '../en/dialog.js';

/** What is said around a dialog, in Hebrew. */
export const dialog: DialogWords = {
  open: 'להזמנה',
  close: 'סגירה',
};
