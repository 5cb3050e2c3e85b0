import type { Availability, Slot } from '../../proxy/contract/availability.js';
import { maxAvailabilityDays } from '../../proxy/contract/availability.js';
import type { Day, Instant, Zone } from '../../proxy/contract/time.js';
import { addDays } from '../time/plain-date.js';
import { toDayIn } from '../time/zoned.js';
import { toAvailabilityQuery } from './availability-query.js';
import type { BookingView } from './booking-view.js';
import type { SeriesDate } from './series.js';

/** So many days before and after a date are looked at for another time. */
export const daysAround = 7;

/** As many requests may be on their way at once. */
const parallelRequests = 2;

/** What is known to be free around the dates of a series. */
export interface SeriesTimes {
  /** Its days are days of this zone. */
  zone: Zone;
  /** The days that are known. */
  days: ReadonlySet<Day>;
  /** Ascending, each start once. */
  slots: readonly Slot[];
  /** The last start that may be booked, by the site's booking window; null: not known yet. */
  latest: Instant | null;
}

/** Days to ask about in one request, both included. */
export interface DayStretch {
  from: Day;
  to: Day;
}

export function createSeriesTimes(zone: Zone): SeriesTimes {
  return { zone, days: new Set(), slots: [], latest: null };
}

/** Adds an answer about a stretch of days. */
export function addTimes(
  known: SeriesTimes,
  stretch: DayStretch,
  { slots, latest }: Pick<Availability, 'slots' | 'latest'>,
): SeriesTimes {
  const byStart = new Map([...known.slots, ...slots].map((slot) => [slot.startsAt, slot]));
  return {
    zone: known.zone,
    days: new Set([...known.days, ...toDays(stretch)]),
    slots: [...byStart.values()].sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1)),
    latest,
  };
}

/** Whether a date lies past the last start that may be booked. */
export function isTooFar({ wantedAt }: SeriesDate, { latest }: SeriesTimes): boolean {
  return latest !== null && wantedAt > latest;
}

/** Whether all is known that a time for this date could be taken from. */
export function isKnown(date: SeriesDate, known: SeriesTimes): boolean {
  return toDaysAround(date, known).every((day) => known.days.has(day));
}

/**
 * The fewest stretches that hold the days around some dates that are not known yet. Each is as long
 * as one request may ask for: the next date asked for is often in it.
 *
 * @param dates - ascending.
 */
export function toStretches(dates: readonly SeriesDate[], known: SeriesTimes): DayStretch[] {
  const stretches: DayStretch[] = [];
  for (const date of dates) {
    const days = toDaysAround(date, known).filter((day) => !known.days.has(day));
    const [from, last] = [days[0], days.at(-1)];
    // All days of a date in one: what comes of another request says nothing of it.
    const isAsked = last !== undefined && last <= (stretches.at(-1)?.to ?? '');
    if (from && !isAsked) stretches.push({ from, to: addDays(from, maxAvailabilityDays - 1) });
  }
  return stretches;
}

/**
 * Asks what is free on some stretches of days, a few at once. Those that turn out to lie past the
 * booking window are not asked for; one that fails does not keep the others from being known.
 *
 * @param learn - takes each answer as it comes, and gives what is known then.
 * @throws {ApiError} of the first that failed, once all others are there.
 */
export async function fetchStretches(
  { api, state, clocks }: BookingView,
  stretches: readonly DayStretch[],
  signal: AbortSignal,
  learn: (stretch: DayStretch, availability: Availability) => SeriesTimes,
): Promise<void> {
  const failures: unknown[] = [];
  const waiting = stretches.values();
  let lastDay = '';
  const ask = async (): Promise<void> => {
    for (const stretch of waiting) {
      if (lastDay !== '' && stretch.from > lastDay) continue;
      try {
        const query = toAvailabilityQuery(state.choice, { ...stretch, timeZone: clocks.first });
        const { latest, zone } = learn(stretch, await api.fetchAvailability(query, signal));
        if (latest) lastDay = toDayIn(latest, zone);
      } catch (error) {
        signal.throwIfAborted();
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: parallelRequests }, ask));
  if (failures.length > 0) throw failures[0];
}

/** The days around a date that may have something free. */
function toDaysAround({ wantedAt }: SeriesDate, { zone, latest }: SeriesTimes): Day[] {
  const day = toDayIn(wantedAt, zone);
  const days = toDays({ from: addDays(day, -daysAround), to: addDays(day, daysAround) });
  const last = latest && toDayIn(latest, zone);
  return last ? days.filter((each) => each <= last) : days;
}

function toDays({ from, to }: DayStretch): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
