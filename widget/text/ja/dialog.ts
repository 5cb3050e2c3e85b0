import type { DialogWords } from '../en/dialog.js';

/** What is said around a dialog, in Japanese. */
export const dialog: DialogWords = {
  open: '予約する',
  close: '閉じる',
};
