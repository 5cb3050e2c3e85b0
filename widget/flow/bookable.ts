import type { Service } from '../../proxy/contract/catalog.js';

/** How the widget books: it asks for no payment beforehand. */
const paymentMethod = 'onSite';

/**
 * Whether the widget can ask all that a service needs: one that is paid beforehand would be refused
 * at the very last click, and so would one that wants more extras than it has.
 */
export function isBookable(service: Service): boolean {
  const canPay = isAlwaysFree(service) || service.paymentMethods.includes(paymentMethod);
  return service.minExtras <= service.extras.length && canPay;
}

/** Whether nothing about it costs anything, whatever is chosen. */
function isAlwaysFree({ durations, offers, extras }: Service): boolean {
  return [...durations, ...offers, ...extras].every(({ priceMinor }) => !priceMinor);
}
