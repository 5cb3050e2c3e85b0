import type { BookingSystem } from '../amelia/booking-system.js';
import type { AppointmentRequest } from '../contract/booking.js';
import type { LimitGuesses } from '../guards/guess-limit.js';
import type { BookingMaker } from './booking-kinds.js';
import { checkAppointment } from './check-appointment.js';
import { checkCoupon } from './check-coupon.js';
import { checkExpected, toSettledPrice, toWishPrice } from './check-price.js';
import { settleDates } from './settle-dates.js';

export interface BookAppointmentOptions {
  system: BookingSystem;
  limitGuesses: LimitGuesses;
  /** Milliseconds. */
  now: () => number;
}

/** Makes appointments: checked against the catalogue first, then against slots fetched anew. */
export function createAppointmentMaker({
  system,
  limitGuesses,
  now,
}: BookAppointmentOptions): BookingMaker<AppointmentRequest> {
  return {
    async book({ c, request, requestKey, files }, attempt) {
      const [site, catalog] = await Promise.all([system.fetchRules(), system.fetchCatalog()]);
      const rules = { site, catalog, nowMs: now() };
      const checked = await checkAppointment(request, requestKey, files, rules);
      const coupon = await checkCoupon(
        request,
        { kind: 'service', id: request.serviceId },
        { c, system, limitGuesses },
      );
      const wish = { ...checked.wish, coupon };
      const expected = request.expectedTotalMinor;
      const settled = toSettledPrice(wish, checked.offers, checked.further.length + 1);
      // What costs the same whoever does it needs no look at the calendar.
      if (settled) checkExpected(expected, settled);
      const dates = await settleDates(system, checked, request, attempt.checkTime);
      checkExpected(expected, toWishPrice(wish, [dates, ...dates.recurring]));
      return system.createAppointment({ ...wish, ...dates }, attempt);
    },
    find({ request, requestKey }, background) {
      return system.findAppointment({ ...request, requestKey }, background);
    },
  };
}
