import type { PackageListWords } from '../en/package-list.js';
import type { Numbers } from '../numbers.js';
import { plural } from './plural.js';

/** The sentences of the list of packages, in Serbian. */
export const toPackageList = ({ counted }: Numbers): PackageListWords => ({
  packages: {
    heading: 'Koji paket Vam odgovara?',
    lead: 'Izaberite paket, a zatim njegove termine.',
    none: 'Trenutno nema paketa.',
    contents: (count, what) => `${count} × ${what}`,
    shared: (count) => `${counted(count, plural('# termin', '# termina', '# termina'))} po izboru`,
    instead: (price) => `umesto ${price}`,
    save: (price) => `ušteda ${price}`,
    within: (count, unit) => `važi ${counted(count, units[unit])}`,
    until: (day) => `važi do: ${day}`,
  },
});

const units = {
  day: plural('# dan', '# dana', '# dana'),
  week: plural('# sedmicu', '# sedmice', '# sedmica'),
  month: plural('# mesec', '# meseca', '# meseci'),
};
