import type { ZoneWords } from '../en/zones.js';
import type { Numbers } from '../numbers.js';

export const toZones = ({ counted }: Numbers): ZoneWords => ({
  label: 'Afficher les heures de',
  hint: 'Ville, pays ou décalage UTC',
  clear: 'Effacer',
  likely: 'Suggestions',
  found: (count) => counted(count, { one: '# fuseau horaire', other: '# fuseaux horaires' }),
  none: 'Aucun résultat. Essayez une ville, un pays ou un décalage comme +2.',
  sameClock: (city) => `même heure que ${city}`,
});
