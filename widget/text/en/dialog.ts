/** What is said around a dialog, in English. */
export const enDialog = {
  open: 'Book now',
  close: 'Close',
};

export type DialogWords = typeof enDialog;

/** Those of them that a page replaces. */
export type OwnDialogWords = { dialog?: Partial<DialogWords> };

/** These words, with the page's own in their places. */
export function toDialogWords({ dialog }: OwnDialogWords): DialogWords {
  return { ...enDialog, ...dialog };
}
