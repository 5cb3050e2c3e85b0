import { addDays, parseWall } from './clock.js';
import { createBooking } from './create-booking.js';
import type { SeededPurchase } from './package.js';
import { createPurchase, findPackage } from './package-sale.js';
import { placeCreated } from './place-booking.js';
import { findCustomer, findService, type Store } from './store.js';

const dayMs = 86_400_000;

/** Sells the packages that somebody has bought before the start, and books what they booked. */
export function seedPurchases(store: Store): void {
  for (const seeded of store.business.purchases) seedPurchase(store, seeded);
}

function seedPurchase(store: Store, seeded: SeededPurchase): void {
  const { boughtDaysAgo } = seeded;
  const customer = findCustomer(store, { ...seeded.customer, phone: null, countryPhoneIso: null });
  const purchase = createPurchase(store, {
    pack: findPackage(store, seeded.packageId),
    customer,
    coupon: null,
    rules: [],
    gateway: 'onSite',
    atMs: store.now() - boughtDaysAgo * dayMs,
  });
  store.purchases.push(purchase);
  for (const { serviceId, employeeId, locationId, bookingStart } of seeded.appointments) {
    const service = purchase.services.find((each) => each.serviceId === serviceId);
    if (!service) throw new Error(`Package ${seeded.packageId} has no service ${serviceId}.`);
    const asked = {
      body: { notifyParticipants: 1, locale: 'en_US' },
      sent: { customer: seeded.customer },
      service: findService(store, serviceId, employeeId),
      providerId: employeeId,
      locationId,
      start: { wall: parseWall(bookingStart), keptMs: null },
      extras: [],
      durationSeconds: null,
      coupon: null,
      bought: { purchase, service },
      customer,
      fields: { json: null, files: [] },
    };
    const created = addDays(store.nowWall(), -boughtDaysAgo);
    placeCreated(store, asked, { ...createBooking(store, asked, null), created }, {});
  }
}
