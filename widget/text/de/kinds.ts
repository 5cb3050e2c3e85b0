import type { KindWords } from '../en/kinds.js';

export const kinds: KindWords = {
  label: 'Was Sie buchen möchten',
  appointment: 'Termine',
  event: 'Veranstaltungen',
  package: 'Pakete',
};
