import type { DialogWords } from '../en/dialog.js';

/** What is said around a dialog, in Arabic. */
export const dialog: DialogWords = {
  open: 'احجز الآن',
  close: 'إغلاق',
};
