import type { EventOrder } from '../amelia/booking-system.js';
import type { EventRequest } from '../contract/booking.js';
import type { Id } from '../contract/catalog.js';
import { countPlaces, type EventChoice, toEventPrice } from '../contract/event-price.js';
import type { AmeliaEvent } from '../contract/events.js';
import { Refusal, toInvalidInput } from '../contract/refusal.js';
import { checkAnswers } from './check-answers.js';
import type { Rules } from './check-appointment.js';
import { checkContact } from './check-contact.js';
import { checkPayment } from './check-payment.js';

/**
 * An event somebody wants to come to, as far as one look at it can tell; its coupon is looked at by
 * itself. With our key Amelia would take any number of people at any price.
 *
 * @param event undefined: hidden or not there at all, that is the same to the public.
 * @param files by the number of the custom field.
 * @throws {Refusal} `invalid-input` with the place that is wrong; `event-closed`, `event-full`,
 * `not-enough-places`; `time-changed` where it takes place at another time than the customer saw.
 */
export async function checkEvent(
  request: EventRequest,
  event: AmeliaEvent | undefined,
  requestKey: string,
  files: ReadonlyMap<Id, readonly File[]>,
  { site, catalog }: Omit<Rules, 'nowMs'>,
): Promise<EventOrder> {
  if (!event) throw toInvalidInput('/eventId', 'unknown');
  const choice = checkChoice(request, event);
  const answers = checkAnswers(event, catalog, request.customFields ?? {}, files);
  if (request.couponCode && !site.coupons) throw toInvalidInput('/couponCode', 'not-offered');
  const isFree = toEventPrice(event, choice).totalMinor === 0;
  const { timeZone, locale } = request;
  const order: EventOrder = {
    event,
    ...choice,
    answers,
    coupon: null,
    customer: await checkContact(request.customer, site),
    timeZone,
    locale,
    parameters: request.parameters ?? {},
    ...checkPayment(request, event, isFree),
    requestKey,
  };
  checkOpen(event);
  checkTime(request, event);
  checkPlaces(event, choice);
  return order;
}

/** Who comes: tickets where there are tickets, else a number of people. */
function checkChoice({ persons, tickets }: EventRequest, event: AmeliaEvent): EventChoice {
  if (!event.tickets) {
    if (tickets) throw toInvalidInput('/tickets', 'not-offered');
    return { persons: persons ?? event.persons.min, tickets: [] };
  }
  if (persons !== undefined) throw toInvalidInput('/persons', 'not-offered');
  if (!tickets) throw toInvalidInput('/tickets', 'required');
  const seen = new Set<Id>();
  for (const [index, { id }] of tickets.entries()) {
    const isOffered = event.tickets.some((ticket) => ticket.id === id);
    if (!isOffered || seen.has(id)) throw toInvalidInput(`/tickets/${index}`, 'not-offered');
    seen.add(id);
  }
  return { persons: 1, tickets };
}

function checkOpen({ status }: AmeliaEvent): void {
  if (status === 'full') throw new Refusal('event-full');
  if (status !== 'open') throw new Refusal('event-closed');
}

function checkTime({ startsAt }: EventRequest, { periods }: AmeliaEvent): void {
  const [first] = periods;
  if (startsAt === undefined || !first || first.startsAt === startsAt) return;
  throw new Refusal('time-changed', { moved: [{ startsAt, siteStartsAt: first.startsAt }] });
}

function checkPlaces(event: AmeliaEvent, choice: EventChoice): void {
  const { placesLeft, persons, tickets } = event;
  const wanted = countPlaces(event, choice);
  const isTooMany = choice.tickets.some(({ id, quantity }) => {
    return quantity > (tickets?.find((ticket) => ticket.id === id)?.placesLeft ?? 0);
  });
  if (isTooMany || (placesLeft !== null && wanted > placesLeft)) {
    throw new Refusal('not-enough-places');
  }
  // So many come with nobody, however many places are left.
  if (wanted > persons.max) throw toInvalidInput(tickets ? '/tickets' : '/persons', 'persons');
}
