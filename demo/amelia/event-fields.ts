import { formatWall, parseWall } from './clock.js';
import type { Event, EventPeriod, EventTicket, Recurrence, SeriesRule } from './event.js';
import {
  amount,
  flag,
  list,
  type Read,
  readFields,
  text,
  textOrNull,
  whole,
  wholeOrNull,
} from './field-readers.js';
import { isEmpty, toFields, toText, toWhole } from './php.js';
import { type Store, toNextId } from './store.js';

const rule: Read = (value): SeriesRule => (value === 'calculate' ? 'calculate' : 'same');

/** The fields of an event that can be sent; what has numbers of its own is read on its own. */
const readers: Partial<Record<keyof Event, Read>> = {
  name: text,
  description: text,
  color: text,
  price: amount,
  deposit: amount,
  depositPayment: text,
  depositPerPerson: flag,
  fullPayment: flag,
  pictureFullPath: textOrNull,
  pictureThumbPath: textOrNull,
  settings: textOrNull,
  bookingOpens: textOrNull,
  bookingCloses: textOrNull,
  bookingOpensRec: rule,
  bookingClosesRec: rule,
  ticketRangeRec: rule,
  maxCapacity: whole,
  maxCustomCapacity: wholeOrNull,
  show: flag,
  customPricing: flag,
  gallery: list,
  organizerId: wholeOrNull,
  notifyParticipants: whole,
  locationId: wholeOrNull,
  customLocation: textOrNull,
  bringingAnyone: flag,
  maxExtraPeople: wholeOrNull,
  bookMultipleTimes: flag,
  translations: textOrNull,
  closeAfterMin: wholeOrNull,
  closeAfterMinBookings: flag,
  aggregatedPrice: flag,
};

/** What was sent of an event, in the types it is kept in; those who give it, too. */
export function readEventFields(body: Record<string, unknown>): Partial<Event> {
  const providers = Object.values(toFields(body.providers)).map(toFields);
  return {
    ...readFields<Event>(readers, body),
    ...(body.providers === undefined
      ? {}
      : { providerIds: providers.map(({ id }) => toWhole(id) ?? 0) }),
  };
}

/**
 * The periods that were sent, in their order; one with a number of this event's keeps it.
 *
 * @throws {Refusal} 500 where a time is none.
 */
export function readPeriods(store: Store, sent: unknown, known: EventPeriod[]): EventPeriod[] {
  let nextId = toNextId(store.business.events.flatMap(({ periods }) => periods));
  return Object.values(toFields(sent))
    .map(toFields)
    .map(({ id, periodStart, periodEnd }) => ({
      id: known.find((period) => period.id === toWhole(id))?.id ?? nextId++,
      periodStart: formatWall(parseWall(periodStart)),
      periodEnd: formatWall(parseWall(periodEnd)),
    }));
}

/** The tags that were sent, each with a number that no other event's has. */
export function readTags(store: Store, sent: unknown): Event['tags'] {
  let nextId = toNextId(store.business.events.flatMap(({ tags }) => tags));
  return Object.values(toFields(sent)).map((tag) => ({
    id: nextId++,
    name: String(toFields(tag).name ?? ''),
  }));
}

/** The tickets that were sent; one with a number of this event's is that one, the others are new. */
export function readTickets(store: Store, sent: unknown, known: EventTicket[]): EventTicket[] {
  let nextId = toNextId(store.business.events.flatMap(({ customTickets }) => customTickets));
  return Object.values(toFields(sent))
    .map(toFields)
    .map((fields) => ({
      id: known.find(({ id }) => id === toWhole(fields.id))?.id ?? nextId++,
      name: String(fields.name ?? ''),
      enabled: !isEmpty(fields.enabled),
      price: Number(fields.price ?? 0) || 0,
      spots: toWhole(fields.spots) ?? 0,
      dateRanges: toText(fields.dateRanges) ?? '[]',
      translations: toText(fields.translations),
    }));
}

/** How an event comes again; null: it doesn't, for without an end it is none. */
export function readRecurrence(sent: unknown, order: number): Recurrence | null {
  const fields = toFields(sent);
  const cycle = cycles.find((each) => each === fields.cycle);
  const until = toText(fields.until);
  if (!cycle || until === null) return null;
  return {
    cycle,
    order,
    until: formatWall(parseWall(until)),
    cycleInterval: Math.max(1, toWhole(fields.cycleInterval) ?? 1),
    monthlyRepeat: fields.monthlyRepeat === 'on' ? 'on' : 'each',
    monthDate: toText(fields.monthDate),
    monthlyOnRepeat: toText(fields.monthlyOnRepeat),
    monthlyOnDay: toText(fields.monthlyOnDay),
  };
}

const cycles: Recurrence['cycle'][] = ['daily', 'weekly', 'monthly', 'yearly'];
