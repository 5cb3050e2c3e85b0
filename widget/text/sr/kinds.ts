import type { KindWords } from '../en/kinds.js';

/** What is said where several kinds of booking can be had, in Serbian. */
export const kinds: KindWords = {
  label: 'Šta želite da rezervišete',
  appointment: 'Termini',
  event: 'Događaji',
  package: 'Paketi',
};
