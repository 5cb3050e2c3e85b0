import type { PackageExpiry } from '../../../proxy/contract/catalog.js';

type Unit = Extract<PackageExpiry, { kind: 'duration' }>['unit'];

/** The sentences of the list of packages, in English. */
export const enPackageList = {
  packages: {
    heading: 'Which package suits you?',
    lead: 'Choose one to pick its times.',
    none: 'There are no packages at the moment.',
    contents: (count: string, what: string) => `${count} × ${what}`,
    shared: (count: number) =>
      count === 1 ? '1 appointment of your choice' : `${count} appointments of your choice`,
    instead: (price: string) => `instead of ${price}`,
    save: (price: string) => `save ${price}`,
    within: (count: number, unit: Unit) =>
      `to be used within ${count === 1 ? `a ${unit}` : `${count} ${unit}s`}`,
    until: (day: string) => `to be used until ${day}`,
  },
};

export type PackageListWords = typeof enPackageList;

/** Those of them that a page replaces. */
export type OwnPackageListWords = { packages?: Partial<PackageListWords['packages']> };

/** These sentences, with the page's own in their places. */
export function toPackageListWords({ packages }: OwnPackageListWords): PackageListWords {
  return { packages: { ...enPackageList.packages, ...packages } };
}
