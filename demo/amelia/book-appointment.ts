import type { Asked } from './asked.js';
import { toBooked } from './booked-answer.js';
import { readChosenExtras } from './booked-extras.js';
import { bookFields } from './booked-fields.js';
import { readBookingStart, readRecurringStart, toWritten } from './booking-start.js';
import { refuseOtherGateways } from './payment-gateway.js';
import { isEmpty, toFields, toText, toWhole } from './php.js';
import { type Placed, placeBooking, placeEach, refuseTaken } from './place-booking.js';
import { type Call, succeed } from './router.js';
import { findKnownCustomer } from './sent-customer.js';
import { findService, type Store } from './store.js';
import type { Coupon } from './terms.js';
import type { TimeFaults } from './time-faults.js';
import { findUsableCoupon, toAllowedUses } from './use-coupon.js';

/**
 * Books an appointment, and the dates that it recurs on. Looking and writing are one step, so of
 * several at once one comes first.
 *
 * It checks the time, the coupon and how many appointments a customer may have. All else passes: an
 * employee it doesn't know, an e-mail address that is none, and a coupon where it has none
 * (recorded: book-appointment-unknown-provider, -bad-email, -coupon).
 *
 * @throws {Refusal} 409 where one of them is not to be had, 500 for an unknown service or date.
 */
export function bookAppointment(store: Store, call: Call) {
  const { body } = call;
  const [main, ...recurring] = toAsked(store, call);
  refuseTaken(store, main);
  // Recorded: book-appointment-no-payment. Nothing is booked, and nothing says so.
  if (isEmpty(body.payment)) return succeed(null, { customerCabinetUrl: '' });

  const placed = placeAll(store, call.faults, [main, ...recurring]);
  refuseOtherGateways(body);
  return succeed('Successfully added booking', toBooked(store, placed));
}

/** The appointment and, on its terms, each further date: at its own place, with its own employee. */
function toAsked(store: Store, { body, files, faults }: Call): [Asked, ...Asked[]] {
  const sent = toFields(toFields(body.bookings)[0]);
  const { bookingStart, utc, timeZone } = body;
  const start = { bookingStart, utc, timeZone, utcOffset: sent.utcOffset };
  const serviceId = toWhole(body.serviceId) ?? 0;
  const { coupon, uses } = readCoupon(store, serviceId, { body, sent });
  const fields = bookFields(
    store,
    { kind: 'service', id: serviceId },
    { customFields: sent.customFields, files },
  );
  const toTerms = (fields: Record<string, unknown>, at: number) => {
    const providerId = toWhole(fields.providerId) ?? 0;
    const service = findService(store, serviceId, providerId);
    return {
      service,
      providerId,
      locationId: toWhole(fields.locationId),
      extras: readChosenExtras(service, sent),
      durationSeconds: toWhole(sent.duration),
      coupon: at < uses ? coupon : null,
      bought: null,
      customer: null,
    };
  };
  const main = {
    ...toTerms(body, 0),
    body,
    sent,
    fields,
    start: readBookingStart(store, start, faults),
  };
  const recurring = Object.values(toFields(body.recurring)).map((entry, at): Asked => {
    const date = toFields(entry);
    return {
      ...toTerms(date, at + 1),
      body,
      fields,
      // As the published plugin has it: an offset of its own counts only beside one of the first.
      sent: isEmpty(sent.utcOffset) ? sent : { ...sent, utcOffset: date.utcOffset },
      start: readRecurringStart(store, date.bookingStart, start, faults),
    };
  });
  return [main, ...recurring];
}

/** The coupon of the code that was sent, and for how many of the dates it is good, in their order. */
function readCoupon(
  store: Store,
  serviceId: number,
  { body, sent }: Pick<Asked, 'body' | 'sent'>,
): { coupon: Coupon | null; uses: number } {
  const code = toText(body.couponCode);
  // Recorded: book-appointment-coupon. Without coupons any code is as good as none.
  if (code === null || !store.business.settings.payments.coupons) return { coupon: null, uses: 0 };
  const customer = findKnownCustomer(store, sent);
  const coupon = findUsableCoupon(store, { code, kind: 'service', ids: [serviceId], customer });
  return { coupon, uses: toAllowedUses(store, coupon, customer) };
}

/** All of them or none: where one cannot be had, those before it are deleted. */
function placeAll(
  store: Store,
  faults: TimeFaults,
  [main, ...recurring]: [Asked, ...Asked[]],
): [Placed, ...Placed[]] {
  const place = (asked: Asked, parent: Placed | null) =>
    placeBooking(store, { ...asked, start: toWritten(asked.start, faults) }, parent);
  const first = place(main, null);
  const others = placeEach(
    store,
    recurring,
    (asked) => {
      refuseTaken(store, asked);
      return place(asked, first);
    },
    [first],
  );
  return [first, ...others];
}
