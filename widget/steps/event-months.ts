import type { AmeliaEvent } from '../../proxy/contract/events.js';
import type { Zone } from '../../proxy/contract/time.js';
import { type Month, toMonth } from '../time/plain-date.js';
import { toDayIn } from '../time/zoned.js';
import { toListedPeriod } from './event-when.js';

/** Events that begin in one month. */
export interface EventMonth {
  month: Month;
  events: AmeliaEvent[];
}

/**
 * Events by the month that they are listed in, on a zone's calendar, ascending.
 *
 * @param events - ascending, as {@link mergeEvents} gives them.
 * @param nowMs - since 1970.
 */
export function toEventMonths(
  events: readonly AmeliaEvent[],
  zone: Zone,
  nowMs: number,
): EventMonth[] {
  const months: EventMonth[] = [];
  for (const event of events) {
    const month = toMonth(toDayIn(toListedPeriod(event, nowMs).startsAt, zone));
    const last = months.at(-1);
    if (last?.month === month) last.events.push(event);
    else months.push({ month, events: [event] });
  }
  return months;
}

/**
 * Adds a page of events to those before it: each once, as it came last, in the order that they
 * take place. Events that were put in meanwhile push others on to the next page, so some come twice.
 *
 * @param nowMs - since 1970.
 */
export function mergeEvents(
  known: readonly AmeliaEvent[],
  more: readonly AmeliaEvent[],
  nowMs: number,
): AmeliaEvent[] {
  const byId = new Map([...known, ...more].map((event) => [event.id, event]));
  return [...byId.values()]
    .map((event) => ({ event, startsAt: toListedPeriod(event, nowMs).startsAt }))
    .sort((one, other) =>
      one.startsAt < other.startsAt ? -1 : Number(one.startsAt > other.startsAt),
    )
    .map(({ event }) => event);
}

/** The first events of all months, at most `count`. */
export function takeEvents(count: number, months: readonly EventMonth[]): EventMonth[] {
  let left = count;
  return months.flatMap(({ month, events: all }) => {
    const events = all.slice(0, Math.max(0, left));
    left -= events.length;
    return events.length > 0 ? { month, events } : [];
  });
}
