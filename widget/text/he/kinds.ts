import type { KindWords } from '../en/kinds.js';

/** What is said where several kinds of booking can be had, in Hebrew. */
export const kinds: KindWords = {
  label: 'סוג ההזמנה',
  appointment: 'תורים',
  event: 'אירועים',
  package: 'חבילות',
};
