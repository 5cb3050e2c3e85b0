import type { Asked } from './asked.js';
import { bookFields } from './booked-fields.js';
import { readPackageStart, toWritten } from './booking-start.js';
import type { Purchase } from './package.js';
import { toPackageBooked } from './package-booked-answer.js';
import { refuseBeyondPackageLimit } from './package-customer-limit.js';
import { createPurchase, findPackage, readPackageRules } from './package-sale.js';
import { refuseOtherGateways } from './payment-gateway.js';
import { isEmpty, toFields, toText, toWhole } from './php.js';
import { placeBooking, placeEach, refuseTaken } from './place-booking.js';
import { refuseBeyondPackage, refusePackageBooking } from './purchase-places.js';
import { type Call, succeed } from './router.js';
import { findKnownCustomer, readCustomer } from './sent-customer.js';
import { findCustomer, findService, type Store } from './store.js';
import type { Coupon } from './terms.js';
import { findUsableCoupon } from './use-coupon.js';

/**
 * Sells a package and books the appointments that came with it, none of them or some. How many
 * must be or may be booked at once, with whom and where, is not looked at; nor whether the package
 * is still on sale.
 *
 * @throws {Refusal} 409 where a time is not to be had, where they are too many for the package, or
 *   where the customer has bought it often enough; 500 for an unknown package, service or date.
 */
export function bookPackage(store: Store, call: Call) {
  const { body } = call;
  const sent = toFields(toFields(body.bookings)[0]);
  const pack = findPackage(store, toWhole(body.packageId) ?? 0);
  const coupon = readCoupon(store, pack.id, body, sent);
  const dates = Object.values(toFields(body.package)).map(toFields);
  refuseBeyondPackage(
    pack,
    dates.map(({ serviceId }) => toWhole(serviceId) ?? 0),
  );
  refuseBeyondPackageLimit(store, pack, findKnownCustomer(store, sent));
  // As with appointments: nothing is booked, and nothing says so.
  if (isEmpty(body.payment)) return succeed(null, { customerCabinetUrl: '' });

  const purchase = createPurchase(store, {
    pack,
    customer: findCustomer(store, readCustomer(sent)),
    coupon,
    rules: readPackageRules(body.packageRules),
    gateway: String(toFields(body.payment).gateway ?? ''),
    atMs: store.now(),
  });
  const asked = dates.map((date) => toAsked(store, call, purchase, { sent, date }));
  const placed = placeEach(store, asked, (each) => {
    refuseTaken(store, each);
    return placeBooking(store, { ...each, start: toWritten(each.start, call.faults) }, null);
  });
  store.purchases.push(purchase);
  refuseOtherGateways(body);
  return succeed(
    'Successfully added booking',
    toPackageBooked(store, { body, sent, pack, purchase, placed }),
  );
}

/** One entry of `package`, for whom `bookings[0]` tells. */
function toAsked(
  store: Store,
  { body, files, faults }: Call,
  purchase: Purchase,
  { sent, date }: { sent: Record<string, unknown>; date: Record<string, unknown> },
): Asked {
  const serviceId = toWhole(date.serviceId) ?? 0;
  const providerId = toWhole(date.providerId) ?? 0;
  const service = purchase.services.find((each) => each.serviceId === serviceId);
  if (!service) refusePackageBooking();
  const { customFields } = sent;
  return {
    body: { ...body, notifyParticipants: date.notifyParticipants },
    sent: { ...sent, utcOffset: date.utcOffset },
    service: findService(store, serviceId, providerId),
    providerId,
    locationId: toWhole(date.locationId),
    start: readPackageStart(store, date.bookingStart, faults),
    // A package is without extras, and has one price.
    extras: [],
    durationSeconds: null,
    coupon: null,
    bought: { purchase, service },
    customer: purchase.customer,
    fields: bookFields(store, { kind: 'service', id: serviceId }, { customFields, files }),
  };
}

function readCoupon(
  store: Store,
  packageId: number,
  body: Record<string, unknown>,
  sent: Record<string, unknown>,
): Coupon | null {
  const code = toText(body.couponCode);
  // As with appointments: without coupons any code is as good as none.
  if (code === null || !store.business.settings.payments.coupons) return null;
  const customer = findKnownCustomer(store, sent);
  return findUsableCoupon(store, { code, kind: 'package', ids: [packageId], customer });
}
