import type { Amelia } from '../../demo/amelia/amelia.js';
import type { Package } from '../../demo/amelia/package.js';
import { toPackage, toPackaged } from '../../demo/amelia/package-defaults.js';
import type { Business } from '../../demo/amelia/rows.js';
import { get, post } from './book.js';
import { createRecordedAmelia, recordedAt } from './recorded-site.js';

/** One consultation and two massages for 180; the fields change it. */
export function toTestPackage(fields: Partial<Package> = {}): Package {
  return toPackage({
    id: 7,
    name: 'Three visits',
    price: 180,
    bookable: [toPackaged({ serviceId: 1 }), toPackaged({ serviceId: 2, quantity: 2 })],
    ...fields,
  });
}

/** The recorded site, where such a package is sold. */
export function createSellingAmelia(
  fields: Partial<Package> = {},
  change: (business: Business) => void = () => {},
  now: () => number = () => recordedAt,
): Amelia {
  return createRecordedAmelia((business) => {
    business.packages = [toTestPackage(fields)];
    change(business);
  }, now);
}

/** One entry of `package`. */
export function toDate(serviceId: number, bookingStart: string, fields: object = {}) {
  return { serviceId, bookingStart, providerId: 1, locationId: null, utcOffset: 60, ...fields };
}

/** Buys the package, with these appointments, and gives status, message and data of the answer. */
export function buy(
  amelia: Amelia,
  dates: object[] = [],
  fields: Record<string, unknown> = {},
  email = 'jordan.parker@example.test',
) {
  const customer = { id: null, firstName: 'Jordan', lastName: 'Parker', email, phone: '' };
  return post(amelia, '/bookings', {
    type: 'package',
    bookings: [{ customerId: 0, customer, persons: 1, utcOffset: 60 }],
    payment: { gateway: 'onSite', currency: 'USD', data: {} },
    packageId: 7,
    package: dates,
    packageRules: [],
    locale: 'en_US',
    timeZone: 'Europe/Belgrade',
    ...fields,
  });
}

/** Buys the package with nothing booked of it. */
export async function buyPlain(amelia: Amelia, email?: string) {
  const { data } = await buy(amelia, [], {}, email);
  return { customerId: data.customer.id, purchaseId: data.packageCustomerId };
}

/** `serviceId` → `available` of `total`, of the only purchase. */
export async function fetchLeft(amelia: Amelia, query = '') {
  const [customer] = await get(amelia, `/package-purchases/slots${query}`);
  const purchase: { serviceId: number; available: number; total: number }[] =
    customer.packages[0].purchases[0].purchase;
  return purchase.map(({ serviceId, available, total }) => [serviceId, available, total]);
}
