import type { ZoneWords } from '../en/zones.js';
import type { Numbers } from '../numbers.js';
import { plural } from './plural.js';

/** What is said in the list of time zones, in Spanish. */
export const toZones = ({ counted }: Numbers): ZoneWords => ({
  label: 'Mostrar la hora de',
  hint: 'Ciudad, país o diferencia horaria',
  clear: 'Borrar',
  likely: 'Sugerencias',
  found: (count) => counted(count, plural('# zona horaria', '# zonas horarias')),
  none: 'Sin resultados. Pruebe con una ciudad, un país o una diferencia como +2.',
  sameClock: (city) => `misma hora que ${city}`,
});
