import type { PackageListWords } from '../en/package-list.js';
import type { Numbers } from '../numbers.js';

export const toPackageList = ({ counted }: Numbers): PackageListWords => ({
  packages: {
    heading: 'Welches Paket passt zu Ihnen?',
    lead: 'Wählen Sie ein Paket, um seine Termine festzulegen.',
    none: 'Zurzeit gibt es keine Pakete.',
    contents: (count, what) => `${count} × ${what}`,
    shared: (count) => counted(count, { one: '# Termin nach Wahl', other: '# Termine nach Wahl' }),
    instead: (price) => `statt ${price}`,
    save: (price) => `Sie sparen ${price}`,
    within: (count, unit) => counted(count, valid[unit]),
    until: (day) => `gültig bis ${day}`,
  },
});

const valid = {
  day: { one: '# Tag gültig', other: '# Tage gültig' },
  week: { one: '# Woche gültig', other: '# Wochen gültig' },
  month: { one: '# Monat gültig', other: '# Monate gültig' },
};
