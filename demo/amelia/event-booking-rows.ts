import { formatWall, parseWall, toInstantMs } from './clock.js';
import { toCouponRow } from './coupon-row.js';
import type { Event, EventBooking } from './event.js';
import { toPaymentRow } from './payment-row.js';
import { toCustomerRow } from './person-rows.js';
import type { Store } from './store.js';

/**
 * Where an event or a booking of one is shown. Amelia fills in different fields each time: as it is
 * added, as it is booked, as it is changed or deleted, the event of a cancelled booking, that booking alone, in the list, by its
 * number.
 */
export type EventPlace =
  | 'added'
  | 'booked'
  | 'changed'
  | 'canceled'
  | 'canceled-alone'
  | 'listed'
  | 'got';

/** One booking of an event (recorded: book-event, event-get-with-bookings, cancel-event). */
export function toEventBookingRow(
  store: Store,
  event: Event,
  booking: EventBooking,
  place: EventPlace,
) {
  const isFresh = place === 'booked';
  const coupon = store.business.coupons.find(({ id }) => id === booking.couponId);
  return {
    id: booking.id,
    customerId: booking.customer.id,
    customer: toCustomerRow(booking.customer, {
      status: place === 'got' || place === 'listed' ? 'visible' : null,
      translations: isFresh ? '{"defaultLanguage":"en_US"}' : null,
    }),
    status: booking.status,
    couponId: booking.couponId,
    price: booking.price,
    coupon: coupon ? toCouponRow(store, coupon) : null,
    tax: booking.tax,
    ivyEntryId: null,
    appointmentId: null,
    extras: [],
    persons: booking.persons,
    token: booking.token,
    payments: [toEventPaymentRow(store, event, booking, place)],
    utcOffset: booking.utcOffset,
    aggregatedPrice: booking.aggregatedPrice,
    isChangedStatus: null,
    isLastBooking: null,
    packageCustomerService: null,
    ticketsData: booking.tickets.map((ticket) => ({
      id: ticket.id,
      eventTicketId: ticket.eventTicketId,
      customerBookingId: booking.id,
      persons: ticket.persons,
      price: ticket.price,
    })),
    duration: null,
    created: place === 'canceled-alone' ? formatWall(booking.created) : null,
    actionsCompleted: isFresh ? false : null,
    isNew: null,
    isUpdated: null,
    customFields: booking.customFields,
    info: booking.info,
    qrCodes: null,
    icsFiles: null,
  };
}

/** The payment of a booking; its `dateTime` is the event's start in UTC, wherever it is shown. */
export function toEventPaymentRow(
  store: Store,
  { periods: [first] }: Event,
  booking: EventBooking,
  place: EventPlace,
) {
  const start = toInstantMs(parseWall(first?.periodStart), store.siteZone());
  return toPaymentRow(booking, {
    parentId: null,
    dateTime: formatWall(start),
    entity: place === 'booked' ? 'event' : null,
    invoiceNumber: place === 'canceled-alone' ? null : booking.payment.invoiceNumber,
  });
}
