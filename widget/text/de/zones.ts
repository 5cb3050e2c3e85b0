import type { ZoneWords } from '../en/zones.js';
import type { Numbers } from '../numbers.js';

export const toZones = ({ counted }: Numbers): ZoneWords => ({
  label: 'Zeiten anzeigen in',
  hint: 'Stadt, Land oder Abstand zu UTC',
  clear: 'Löschen',
  likely: 'Vorschläge',
  found: (count) => counted(count, { one: '# Zeitzone', other: '# Zeitzonen' }),
  none: 'Nichts gefunden. Versuchen Sie es mit einer Stadt, einem Land oder einem Abstand wie +2.',
  sameClock: (city) => `gleiche Uhrzeit wie ${city}`,
});
