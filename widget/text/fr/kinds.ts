import type { KindWords } from '../en/kinds.js';

export const kinds: KindWords = {
  label: 'Ce que vous souhaitez réserver',
  appointment: 'Rendez-vous',
  event: 'Événements',
  package: 'Forfaits',
};
