import type { ZoneWords } from '../en/zones.js';
import type { Numbers } from '../numbers.js';
import { plural } from './plural.js';

/** What is said in the list of time zones, in Serbian. */
export const toZones = ({ counted }: Numbers): ZoneWords => ({
  label: 'Prikažite vreme za',
  hint: 'Grad, država ili razlika u satima',
  clear: 'Obrišite',
  likely: 'Predloženo',
  found: (count) =>
    counted(count, plural('# vremenska zona', '# vremenske zone', '# vremenskih zona')),
  none: 'Nema rezultata. Pokušajte sa gradom, državom ili razlikom u satima, na primer +2.',
  sameClock: (city) => `isto vreme kao ${city}`,
});
