import * as v from 'valibot';
import type { PurchaseDate } from '../../../proxy/amelia/booking-system.js';
import { entitiesShape } from '../../../proxy/amelia/catalog.js';
import { createClient } from '../../../proxy/amelia/client.js';
import type { ManageTerms } from '../../../proxy/amelia/manage-terms.js';
import { createManaged } from '../../../proxy/amelia/managed.js';
import { toCatalogWording } from '../../../proxy/amelia/translated-catalog.js';
import type { Package } from '../../../proxy/contract/catalog.js';
import type { ManageSubject } from '../../../proxy/contract/manage-subject.js';
import { createRecordedAmelia, json, type Replies } from '../../support/recorded-amelia.js';
import { aService, catalog, site } from '../../support/studio.js';
import { recordedAtMs } from '../salon.js';
import { aBooking, anAppointment } from './rows.js';

/** Jordan's purchase, as a link to it names it. */
export const purchase: ManageSubject = {
  kind: 'package',
  bookingId: 115,
  reservationId: 14,
  customerId: 25,
  otherBookingIds: [],
  endsAt: null,
};

/** Three consultations, and a class, with Mia alone. */
export const aPackage: Package = {
  id: 14,
  name: 'Spring package',
  descriptionHtml: '',
  summary: '',
  pictureUrl: null,
  color: '#1788FB',
  priceMinor: 18_000,
  pricedBeforeDiscountMinor: null,
  tax: null,
  deposit: null,
  items: [1, 3].map((serviceId) => ({
    serviceId,
    quantity: 3,
    scheduleNow: { min: 0, max: 3 },
    employeeIds: [1, 2],
    locationIds: [],
    allowsEmployeeChoice: serviceId === 1,
  })),
  sharedQuantity: null,
  expiry: null,
  customFieldIds: [],
  paymentMethods: ['onSite'],
};

/** A booking of that purchase. */
export function ofPurchase(changes: object = {}, bought: object = {}) {
  return aBooking({
    payments: [],
    packageCustomerService: {
      id: 179,
      packageCustomer: { id: 115, packageId: 14, status: 'approved', ...bought },
    },
    ...changes,
  });
}

/** `GET /package-purchases/slots`; spoil the purchase. */
export const left = (changes: object = {}) =>
  json([
    {
      customerId: 25,
      packages: [
        {
          packageId: 14,
          purchases: [
            { packageCustomerId: 9, purchased: '2026-01-01 10:00', purchase: [] },
            {
              packageCustomerId: 115,
              purchased: '2026-03-29 16:42',
              expirationDate: null,
              purchase: [
                { serviceId: 1, available: 2, total: 3 },
                { serviceId: 3, available: '3', total: '3' },
              ],
              ...changes,
            },
          ],
        },
      ],
    },
  ]);

/** One more consultation, at one in Belgrade. */
export const date: PurchaseDate = {
  service: aService(),
  startsAt: '2027-02-02T12:00:00Z',
  employeeId: 1,
  locationId: null,
  timeZone: 'America/New_York',
};

/** What it is once it is booked. */
export const booked = (changes: object = {}) =>
  anAppointment({
    id: 31,
    bookingStart: '2027-02-02 13:00:00',
    bookings: [ofPurchase({ id: 40 })],
    ...changes,
  });

/** What customers do with a package, where the site offers these. */
export function openPackageDesk(replies: Replies, packages: readonly Package[] = [aPackage]) {
  const amelia = createRecordedAmelia({ 'GET /package-purchases/slots': left(), ...replies });
  const waits: number[] = [];
  const notices: [event: string, bookingId: unknown][] = [];
  const notice = (_: string, event: string, facts?: Readonly<Record<string, unknown>>) => {
    notices.push([event, facts?.bookingId]);
  };
  const terms: ManageTerms = {
    site,
    clock: { timeZone: site.timeZone, showsClientTimeZone: false },
    taxes: {
      ofService: () => null,
      ofExtra: () => null,
      ofEvent: () => null,
      ofPackage: () => null,
    },
    locations: [],
    customFields: [],
    paymentMethods: ['onSite'],
    catalog: { ...catalog, packages: [...packages] },
    boughtPackages: packages,
    settings: undefined,
    serviceSettings: new Map(),
    wording: toCatalogWording(
      v.parse(entitiesShape, { categories: [], employees: [], entitiesRelations: [] }),
    ),
  };
  const client = createClient({
    siteUrl: 'https://salon.test',
    apiKey: 'the-key-of-the-salon',
    fetch: amelia.fetch,
    timeoutsMs: { read: 250, slots: 250, write: 250, turn: 250 },
    now: () => recordedAtMs,
    wait: async (delayMs) => waits.push(delayMs),
    notice,
  });
  const managed = createManaged({
    client,
    now: () => recordedAtMs,
    wait: async (delayMs) => waits.push(delayMs),
    notice,
    fetchManageTerms: async () => () => terms,
  });
  return { ...managed, amelia, waits, notices };
}
