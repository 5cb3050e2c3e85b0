import type { Catalog, Service } from '../../proxy/contract/catalog.js';

/** How the widget books: it asks for no payment beforehand. */
const paymentMethod = 'onSite';

/**
 * Whether the widget can ask all that a service needs: one with a required custom field or a
 * payment beforehand would be refused at the very last click, and so would one that wants more
 * extras than it has.
 */
export function isBookable(service: Service, { customFields }: Catalog): boolean {
  const isFree = service.durations.every(({ priceMinor }) => priceMinor === 0);
  const needsField = customFields.some(
    ({ id, required }) => required && service.customFieldIds.includes(id),
  );
  const canPay = isFree || service.paymentMethods.includes(paymentMethod);
  return service.minExtras <= service.extras.length && !needsField && canPay;
}
