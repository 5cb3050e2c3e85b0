import type { PackageListWords } from '../en/package-list.js';
import type { Numbers } from '../numbers.js';

export const toPackageList = ({ counted }: Numbers): PackageListWords => ({
  packages: {
    heading: 'Quel forfait vous convient\u202f?',
    lead: 'Choisissez un forfait pour en fixer les rendez-vous.',
    none: 'Il n’y a pas de forfait pour le moment.',
    contents: (count, what) => `${count} × ${what}`,
    shared: (count) =>
      counted(count, { one: '# rendez-vous au choix', other: '# rendez-vous au choix' }),
    instead: (price) => `au lieu de ${price}`,
    save: (price) => `${price} d’économie`,
    within: (count, unit) => counted(count, valid[unit]),
    until: (day) => `valable jusqu’au ${day}`,
  },
});

const valid = {
  day: { one: 'valable # jour', other: 'valable # jours' },
  week: { one: 'valable # semaine', other: 'valable # semaines' },
  month: { one: 'valable # mois', other: 'valable # mois' },
};
