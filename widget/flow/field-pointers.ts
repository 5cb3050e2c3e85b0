import { type CustomerDraft, emptyChoice } from './choice.js';

/** The number of the custom field that a pointer of the proxy speaks of. */
export function toAnsweredField(pointer: string): string | null {
  return /^\/customFields\/(\d+)/.exec(pointer)?.[1] ?? null;
}

/** The field that a pointer of the proxy speaks of, where the customer has one to mend. */
export function toField(pointer: string): keyof CustomerDraft | null {
  const name = pointer.replace(/^\/customer\//, '');
  // A wrong country is mended by writing the number with its country code.
  if (name === 'country') return 'phone';
  return name in emptyChoice.customer ? (name as keyof CustomerDraft) : null;
}
