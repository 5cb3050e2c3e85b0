import type { Minor, Service } from '../../proxy/contract/catalog.js';

/** How the widget books: it asks for no payment beforehand. */
const paymentMethod = 'onSite';

/**
 * Whether the widget can ask all that a service needs: one that is paid beforehand would be refused
 * at the very last click, and so would one that wants more extras than it has.
 */
export function isBookable(service: Service): boolean {
  const { durations, offers, extras, minExtras } = service;
  return minExtras <= extras.length && isPayable(service, [...durations, ...offers, ...extras]);
}

/** Whether it is paid as the widget books, or nothing about it costs anything, whatever is chosen. */
export function isPayable(
  { paymentMethods }: Pick<Service, 'paymentMethods'>,
  prices: readonly { priceMinor: Minor | null }[],
): boolean {
  return paymentMethods.includes(paymentMethod) || prices.every(({ priceMinor }) => !priceMinor);
}
