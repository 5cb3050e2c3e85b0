import type { Id, Minor } from '../contract/catalog.js';
import { sum } from '../contract/charge.js';
import { toEventPrice } from '../contract/event-price.js';
import type { AmeliaEvent, EventPeriod } from '../contract/events.js';
import type { ProblemCode } from '../contract/problem.js';
import type { Instant } from '../contract/time.js';
import {
  type BookedEvent,
  eventAnswerShape,
  toAnsweredEvent,
  toEventSuccessCall,
} from './booked-event.js';
import { hasFiles, toFormBody } from './booking-parts.js';
import type { Background, Booking, EventOrder, EventTrace, Made } from './booking-system.js';
import { cancelBookings } from './cancel-bookings.js';
import { toEventBody } from './event-body.js';
import { toEventReceipt } from './event-receipt.js';
import type { EventWords } from './event-words.js';
import type { EventTerms } from './events.js';
import { AmeliaRefusal } from './failures.js';
import { toMarker } from './find-booking.js';
import { findBookedEvent } from './find-event-booking.js';
import { findLost, toOutcomeUnknown } from './lost-answer.js';
import type { MakerOptions } from './maker-options.js';
import { toEventSubject } from './manage-subjects.js';
import { toMinor } from './money.js';
import { findMoved, toTimeChanged } from './moved-starts.js';
import { tellEverybody } from './success.js';

export interface EventBookingsOptions extends MakerOptions {
  fetchEventTerms: () => Promise<EventTerms>;
  fetchFreshEvent: (id: Id) => Promise<AmeliaEvent | undefined>;
  words: EventWords;
  isOverbooked: (id: Id) => Promise<boolean>;
}

/** What these of Amelia's reasons mean where it is an event that was asked for. */
const codesByReason: Readonly<Record<string, ProblemCode>> = {
  timeSlotUnavailable: 'event-full',
  customerAlreadyBooked: 'looks-like-duplicate',
};

/** Books events, and makes sure of what was booked. */
export function createEventBookings(options: EventBookingsOptions) {
  const { client, notice, fetchEventTerms, fetchFreshEvent, words } = options;

  async function createEventBooking(
    order: EventOrder,
    { background, onSend }: Booking,
  ): Promise<Made> {
    const { event } = order;
    // Before anything is sent: once it is booked, nothing more may fail for want of it.
    const terms = await fetchEventTerms();
    const marker = await toMarker(options.secret, options.siteUrl, order.requestKey);
    const body = toEventBody(order, terms.site.currency, marker);
    await onSend();
    const booked = await client
      .post('/bookings', hasFiles(order) ? toFormBody(order, body) : body, eventAnswerShape)
      .then(toAnsweredEvent)
      .catch((error: unknown) =>
        findLost(toEventError(error), () => findBookedEvent(client, event.id, marker), options),
      );
    await checkStarts(
      event.periods.map(({ startsAt }) => startsAt),
      booked.periods,
      booked,
    );
    background(tellEverybody(client, toEventSuccessCall(booked), options));
    background(noteOverbooked(event.id));
    noteOtherPrice(order, booked, terms);
    const { totalMinor } = toEventPrice(event, order);
    const { name: title, place } = words.tell(event, order.locale);
    const facts = { title, place, totalMinor };
    const receipt = toEventReceipt(order, booked, facts, terms);
    return { receipt, subject: toEventSubject(event.id, booked), parts: [] };
  }

  async function findEventBooking(
    trace: EventTrace,
    background: Background,
  ): Promise<Made | undefined> {
    const marker = await toMarker(options.secret, options.siteUrl, trace.requestKey);
    // Whatever hinders the look, the booking may be there all the same.
    const [terms, booked, event] = await Promise.all([
      fetchEventTerms(),
      findBookedEvent(client, trace.eventId, marker),
      // It may be hidden by now.
      fetchFreshEvent(trace.eventId).catch(() => undefined),
    ]).catch((error: unknown) => {
      throw toOutcomeUnknown(error);
    });
    if (!booked) return undefined;
    const { startsAt } = trace;
    if (startsAt !== undefined) await checkStarts([startsAt], booked.periods.slice(0, 1), booked);
    background(tellEverybody(client, toEventSuccessCall(booked), options));
    const toldMinor = toMinor(booked.price ?? 0, terms.site.currency.decimals) * booked.priced;
    const totalMinor: Minor = trace.expectedTotalMinor ?? toldMinor;
    const told = event && words.tell(event, trace.locale);
    const facts = { title: told?.name ?? '', place: told?.place ?? null, totalMinor };
    const receipt = toEventReceipt(trace, booked, facts, terms);
    return { receipt, subject: toEventSubject(trace.eventId, booked), parts: [] };
  }

  /**
   * Makes sure that it takes place when the customer was told; else it does not stay booked.
   *
   * @throws {Refusal} `time-changed`, which says whether it could not be cancelled.
   */
  async function checkStarts(
    chosen: readonly Instant[],
    periods: readonly EventPeriod[],
    { bookingId }: BookedEvent,
  ): Promise<void> {
    const moved = findMoved(chosen, periods);
    if (!moved) return;
    notice('warn', 'time-changed', { bookingId });
    throw toTimeChanged(moved, await cancelBookings(client, 'event', [bookingId], options));
  }

  /** Others book at the site itself: with them nobody can wait in one line. */
  async function noteOverbooked(eventId: Id): Promise<void> {
    const isOverbooked = await options.isOverbooked(eventId).catch(() => false);
    if (isOverbooked) notice('error', 'event-overbooked', { eventId });
  }

  function noteOtherPrice(order: EventOrder, booked: BookedEvent, { site }: EventTerms): void {
    if (booked.price === undefined) return;
    const { event } = order;
    const { lines } = toEventPrice(event, { ...order, coupon: null });
    const ticketsMinor = sum(lines.map((line) => (line.kind === 'ticket' ? line.amountMinor : 0)));
    const expectedMinor = event.tickets ? ticketsMinor : event.priceMinor;
    if (toMinor(booked.price, site.currency.decimals) === expectedMinor) return;
    notice('error', 'amount-mismatch', { bookingId: booked.bookingId });
  }

  return { createEventBooking, findEventBooking };
}

function toEventError(error: unknown): unknown {
  const code = error instanceof AmeliaRefusal && codesByReason[error.reason ?? ''];
  return code ? new AmeliaRefusal(code) : error;
}
