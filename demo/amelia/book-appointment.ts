import { toBooked } from './booked-answer.js';
import { readBookingStart, readRecurringStart, toWritten } from './booking-start.js';
import { isEmpty, Refusal, toFields, toWhole } from './php.js';
import { type Asked, type Placed, placeBooking, refuseTaken, takeBack } from './place-booking.js';
import { type Call, succeed } from './router.js';
import { findService, type Store } from './store.js';
import type { TimeFaults } from './time-faults.js';

/**
 * Books an appointment, and the dates that it recurs on. Looking and writing are one step, so of
 * several at once one comes first.
 *
 * It checks the time and nothing else: an employee or coupon it doesn't know, an e-mail address
 * that is none, all pass (recorded: book-appointment-unknown-provider, -coupon, -bad-email).
 *
 * @throws {Refusal} 409 where a time isn't free, 500 for an unknown service or date.
 */
export function bookAppointment(store: Store, call: Call) {
  const { body } = call;
  const [main, ...recurring] = toAsked(store, call);
  refuseTaken(store, main);
  // Recorded: book-appointment-no-payment. Nothing is booked, and nothing says so.
  if (isEmpty(body.payment)) return succeed(null, { customerCabinetUrl: '' });

  const placed = placeAll(store, call.faults, [main, ...recurring]);
  if (toFields(body.payment).gateway !== 'onSite') {
    // Recorded: book-appointment-gateway-off. The time stays taken all the same.
    throw new Refusal(
      500,
      'Call to undefined method AmeliaBooking\\Infrastructure\\Services\\Payment\\' +
        'StarterPaymentService::getStripeCustomerId()',
    );
  }
  return succeed('Successfully added booking', toBooked(store, placed));
}

/** The appointment and, on its terms, each further date: at its own place, with its own employee. */
function toAsked(store: Store, { body, faults }: Call): [Asked, ...Asked[]] {
  const sent = toFields(toFields(body.bookings)[0]);
  const { bookingStart, utc, timeZone } = body;
  const start = { bookingStart, utc, timeZone, utcOffset: sent.utcOffset };
  const toPlace = (fields: Record<string, unknown>) => {
    const providerId = toWhole(fields.providerId) ?? 0;
    return {
      service: findService(store, toWhole(body.serviceId) ?? 0, providerId),
      providerId,
      locationId: toWhole(fields.locationId),
    };
  };
  const main = { ...toPlace(body), body, sent, start: readBookingStart(store, start, faults) };
  const recurring = Object.values(toFields(body.recurring)).map((entry): Asked => {
    const date = toFields(entry);
    return {
      ...toPlace(date),
      body,
      // As the published plugin has it: an offset of its own counts only beside one of the first.
      sent: isEmpty(sent.utcOffset) ? sent : { ...sent, utcOffset: date.utcOffset },
      start: readRecurringStart(store, date.bookingStart, start, faults),
    };
  });
  return [main, ...recurring];
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
  const others: Placed[] = [];
  try {
    for (const asked of recurring) {
      refuseTaken(store, asked);
      others.push(place(asked, first));
    }
  } catch (error) {
    for (const placed of [...others, first]) takeBack(store, placed);
    throw error;
  }
  return [first, ...others];
}
