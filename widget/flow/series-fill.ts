import { toAppointmentSeconds } from '../../proxy/contract/appointment-length.js';
import type { Slot } from '../../proxy/contract/availability.js';
import type { Recurring, Service } from '../../proxy/contract/catalog.js';
import { toSeriesPair } from '../../proxy/contract/pair.js';
import type { Instant, Zone } from '../../proxy/contract/time.js';
import { addDays, daysBetween } from '../time/plain-date.js';
import { toDayIn, toWallTime } from '../time/zoned.js';
import { type Choice, toDurationSeconds } from './choice.js';
import type { Cycle, Series, SeriesDate } from './series.js';
import { daysAround, isKnown, isTooFar, type SeriesTimes } from './series-times.js';

/** What decides which times the dates of a series may have. */
export interface Filling {
  first: Slot;
  known: SeriesTimes;
  /** How long one appointment takes: no date may begin while another lasts. */
  lengthMs: number;
}

/** null while no first time is chosen. */
export function toFilling(service: Service, choice: Choice, known: SeriesTimes): Filling | null {
  const { slot, extras } = choice;
  if (!slot) return null;
  const seconds = toAppointmentSeconds(service, toDurationSeconds(service, choice), extras);
  return { first: slot, known, lengthMs: seconds * 1000 };
}

const cycleDays: Record<Cycle, number> = { daily: 1, weekly: 7, monthly: 28 };

/**
 * Takes a time for each date that has none yet and whose days are known: the wanted one where it is
 * free, else what the service's rule finds. What customers chose, left out or lost stays as it is.
 *
 * @returns the same series where nothing changed.
 */
export function fillSeries(
  series: Series,
  onTaken: Recurring['onTaken'],
  filling: Filling,
): Series {
  let filled = series;
  for (const [index, date] of series.dates.entries()) {
    if (date.slot || date.isLeftOut || date.gone) continue;
    if (isTooFar(date, filling.known) || !isKnown(date, filling.known)) continue;
    const slot = findSlot(filled, index, onTaken, filling);
    if (slot) filled = changeDate(filled, index, { ...date, slot });
  }
  return filled;
}

/** The series with another date in the place of one. */
export function changeDate(series: Series, index: number, date: SeriesDate): Series {
  return { ...series, dates: series.dates.with(index, date) };
}

/** The series with a date that was left out, without its time where another has moved there. */
export function bringBack(series: Series, index: number, filling: Filling): Series {
  const date = series.dates[index];
  if (!date) return series;
  const { isLeftOut, ...kept } = date;
  const { wantedAt, slot } = kept;
  const hasRoom = !slot || isBetween(slot, toBounds(series, index, filling));
  return changeDate(series, index, hasRoom ? kept : { wantedAt, slot: null });
}

/**
 * The free times that a date may have, ascending: on the days around the wanted one, after the date
 * before it and before the one after it.
 */
export function toFreeSlots(series: Series, index: number, filling: Filling): Slot[] {
  const date = series.dates[index];
  if (!date) return [];
  const { known } = filling;
  const bounds = toBounds(series, index, filling);
  const day = toDayIn(date.wantedAt, known.zone);
  const [firstDay, lastDay] = [addDays(day, -daysAround), addDays(day, daysAround)];
  return known.slots.filter((slot) => {
    if (!isBetween(slot, bounds) || slot.startsAt === date.gone?.startsAt) return false;
    const theirs = toDayIn(slot.startsAt, known.zone);
    return firstDay <= theirs && theirs <= lastDay;
  });
}

/** Between which instants a date may begin, in milliseconds, both included. */
interface Bounds {
  fromMs: number;
  untilMs: number;
}

/** From the end of the date before it to where it ends as the one after it begins. */
function toBounds(series: Series, index: number, { first, lengthMs }: Filling): Bounds {
  const earlier = series.dates.slice(0, index).findLast(isKept);
  const later = series.dates.slice(index + 1).find(isKept);
  return {
    fromMs: toMs(earlier ? toStart(earlier) : first.startsAt) + lengthMs,
    untilMs: later ? toMs(toStart(later)) - lengthMs : Number.POSITIVE_INFINITY,
  };
}

function isBetween({ startsAt }: Slot, { fromMs, untilMs }: Bounds): boolean {
  const startsMs = toMs(startsAt);
  return fromMs <= startsMs && startsMs <= untilMs;
}

function findSlot(
  series: Series,
  index: number,
  onTaken: Recurring['onTaken'],
  filling: Filling,
): Slot | undefined {
  const wantedAt = series.dates[index]?.wantedAt ?? '';
  const { zone } = filling.known;
  // Nearer to the day of another date than to its own it would be that other date.
  const reachDays = Math.min(daysAround, Math.floor((cycleDays[series.cycle] * series.every) / 2));
  const free = toFreeSlots(series, index, filling);
  const wanted = free.find(({ startsAt }) => startsAt === wantedAt);
  if (wanted || onTaken === 'none') return wanted;
  return free
    .filter(({ startsAt }) => {
      if (onTaken === 'earlier' && startsAt > wantedAt) return false;
      return onTaken !== 'later' || startsAt > wantedAt;
    })
    .map((slot) => ({ slot, ...judge(slot, wantedAt, filling.first, zone) }))
    .filter(({ days }) => days <= reachDays)
    .sort((one, other) => compareRanks(one.rank, other.rank))[0]?.slot;
}

/**
 * How well a slot stands for a wanted time, the lowest first: another time on that day, for the day
 * is what people keep free; then the same time on the nearest day, for it fits their other days too;
 * then whatever is nearest. Of two as near the one with the first date's employee.
 */
function judge(
  slot: Slot,
  wantedAt: Instant,
  first: Slot,
  zone: Zone,
): { days: number; rank: number[] } {
  const [wanted, wall] = [toWallTime(wantedAt, zone), toWallTime(slot.startsAt, zone)];
  const days = Math.abs(daysBetween(wanted.day, wall.day));
  const isOtherTime = days > 0 && wall.minuteOfDay !== wanted.minuteOfDay;
  const distanceMs = Math.abs(toMs(slot.startsAt) - toMs(wantedAt));
  const [pair] = first.at;
  const isOther = pair !== undefined && toSeriesPair(slot, pair)?.[0] !== pair[0];
  return { days, rank: [Number(days > 0), Number(isOtherTime), distanceMs, Number(isOther)] };
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((each, index) => each !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function isKept({ isLeftOut }: SeriesDate): boolean {
  return !isLeftOut;
}

function toStart({ slot, wantedAt }: SeriesDate): Instant {
  return slot?.startsAt ?? wantedAt;
}

function toMs(instant: Instant): number {
  return Date.parse(instant);
}
