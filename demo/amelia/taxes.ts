import { toPhpJson } from './php.js';
import type { Store } from './store.js';
import type { Tax } from './terms.js';

/**
 * The taxes on a service or an extra, as a booking keeps them: JSON in a string.
 *
 * @returns null where there are none
 */
export function toTaxJson(store: Store, kind: 'service' | 'extra', id: number): string | null {
  const { taxes, settings } = store.business;
  const { enabled, excluded } = settings.payments.taxes;
  if (!enabled) return null;
  const due = taxes
    .filter((tax) => tax.status === 'visible' && isOn(tax, kind, id))
    .map(({ name, amount, type }) => ({ name, amount, type, excluded }));
  return due.length > 0 ? toPhpJson(due) : null;
}

function isOn(tax: Tax, kind: 'service' | 'extra', id: number): boolean {
  return kind === 'service'
    ? tax.allServices || tax.serviceIds.includes(id)
    : tax.allExtras || tax.extraIds.includes(id);
}

/** A tax with all that it is on, as `/entities` lists it. */
export function toTaxRow({ business }: Store, tax: Tax) {
  const { id, name, amount, type, status, allServices, allExtras } = tax;
  const extras = business.services.flatMap((service) => service.extras);
  return {
    id,
    name,
    amount,
    type,
    status,
    excluded: null,
    allServices,
    allEvents: false,
    allPackages: false,
    allExtras,
    serviceList: business.services.filter((service) => tax.serviceIds.includes(service.id)),
    eventList: [],
    packageList: [],
    extraList: extras.filter((extra) => tax.extraIds.includes(extra.id)),
  };
}
