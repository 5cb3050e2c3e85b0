import type { BookingSystem } from '../amelia/booking-system.js';
import type { EventRequest } from '../contract/booking.js';
import { toEventPrice } from '../contract/event-price.js';
import type { AmeliaEvent } from '../contract/events.js';
import type { LimitGuesses } from '../guards/guess-limit.js';
import type { InTurn } from '../guards/locks.js';
import type { BookingMaker } from './booking-kinds.js';
import { checkCoupon } from './check-coupon.js';
import { checkEvent } from './check-event.js';
import { checkExpected } from './check-price.js';

export interface BookEventOptions {
  system: BookingSystem;
  limitGuesses: LimitGuesses;
  inTurn: InTurn;
}

/**
 * Makes bookings of events: one at a time for each event, after a look at what is left of it, since
 * Amelia itself would take more people than there are places.
 */
export function createEventMaker({
  system,
  limitGuesses,
  inTurn,
}: BookEventOptions): BookingMaker<EventRequest> {
  return {
    async book({ c, request, requestKey, files }, attempt) {
      const { eventId: id } = request;
      const [site, catalog] = await Promise.all([system.fetchRules(), system.fetchCatalog()]);
      const check = (event: AmeliaEvent | undefined) =>
        checkEvent(request, event, requestKey, files, { site, catalog });
      // What is refused keeps nobody else waiting.
      await check(await system.fetchEvent(id));
      const coupon = await checkCoupon(request, { kind: 'event', id }, { c, system, limitGuesses });
      return inTurn(
        `event ${id}`,
        async () => {
          attempt.checkTime();
          await check(await system.fetchEvent(id));
        },
        async () => {
          const order = { ...(await check(await system.fetchFreshEvent(id))), coupon };
          const { paymentMethod: method, payInFull } = order;
          const price = toEventPrice(order.event, order, { method, payInFull });
          checkExpected(request.expectedTotalMinor, price);
          return system.createEventBooking(order, attempt);
        },
      );
    },
    find({ request, requestKey }, background) {
      return system.findEventBooking({ ...request, requestKey }, background);
    },
  };
}
