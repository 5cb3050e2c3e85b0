import type { KindWords } from '../en/kinds.js';

/** What is said where several kinds of booking can be had, in Spanish. */
export const kinds: KindWords = {
  label: 'Qué desea reservar',
  appointment: 'Citas',
  event: 'Eventos',
  package: 'Paquetes',
};
