import { toEventNames } from './event-names.js';
import { toPackageNames } from './package-rows.js';
import { toPhpJson } from './php.js';
import type { Store } from './store.js';
import type { Tax } from './terms.js';

type TaxedKind = 'service' | 'extra' | 'event' | 'package';

/**
 * The taxes on a service, an extra, an event or a package, as a booking or a purchase keeps them:
 * JSON in a string.
 *
 * @returns null where there are none
 */
export function toTaxJson(store: Store, kind: TaxedKind, id: number): string | null {
  const { taxes, settings } = store.business;
  const { enabled, excluded } = settings.payments.taxes;
  if (!enabled) return null;
  const due = taxes
    .filter((tax) => tax.status === 'visible' && isOn(tax, kind, id))
    .map(({ name, amount, type }) => ({ name, amount, type, excluded }));
  return due.length > 0 ? toPhpJson(due) : null;
}

function isOn(tax: Tax, kind: TaxedKind, id: number): boolean {
  switch (kind) {
    case 'service':
      return tax.allServices || tax.serviceIds.includes(id);
    case 'extra':
      return tax.allExtras || tax.extraIds.includes(id);
    case 'event':
      return tax.allEvents || tax.eventIds.includes(id);
    case 'package':
      return tax.allPackages || tax.packageIds.includes(id);
  }
}

/** A tax with all that it is on, as `/entities` lists it. */
export function toTaxRow(store: Store, tax: Tax) {
  const { business } = store;
  const { id, name, amount, type, status, allServices, allEvents, allPackages, allExtras } = tax;
  const extras = business.services.flatMap((service) => service.extras);
  return {
    id,
    name,
    amount,
    type,
    status,
    excluded: null,
    allServices,
    allEvents,
    allPackages,
    allExtras,
    serviceList: business.services.filter((service) => tax.serviceIds.includes(service.id)),
    eventList: toEventNames(store, tax.eventIds),
    packageList: toPackageNames(store, tax.packageIds),
    extraList: extras.filter((extra) => tax.extraIds.includes(extra.id)),
  };
}
