import type { PackageListWords } from '../en/package-list.js';
import type { Numbers } from '../numbers.js';
import { plural } from './plural.js';
import { units } from './units.js';

/** The sentences of the list of packages, in Spanish. */
export const toPackageList = ({ counted }: Numbers): PackageListWords => ({
  packages: {
    heading: '¿Qué paquete le conviene?',
    lead: 'Elija uno para seleccionar sus horarios.',
    none: 'En este momento no hay paquetes.',
    contents: (count, what) => `${count} × ${what}`,
    shared: (count) => counted(count, plural('# cita a su elección', '# citas a su elección')),
    instead: (price) => `en lugar de ${price}`,
    save: (price) => `ahorra ${price}`,
    within: (count, unit) => `válido durante ${counted(count, units[unit])}`,
    until: (day) => `válido hasta el ${day}`,
  },
});
