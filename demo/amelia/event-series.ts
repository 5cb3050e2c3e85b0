import { addDays, formatDay, formatWall, parseWall, toDayIndex, toDayStart } from './clock.js';
import type { Event, EventTicket, Recurrence } from './event.js';
import { toStart } from './event-times.js';
import { readPhpJson, toFields, type WallMs } from './php.js';

/** A stretch of an event that is not written down yet: wall times of the site. */
export interface Span {
  periodStart: string;
  periodEnd: string;
}

/**
 * The periods of an event so many turns later, as the published plugin counts them: a day that a
 * month doesn't have runs over into the next.
 *
 * @returns null where that month has no such day: a fifth Monday
 */
export function toTurn({ periods, ...event }: Event, steps: number): Span[] | null {
  const { recurring } = event;
  if (!recurring) return null;
  const first = parseWall(periods[0]?.periodStart);
  const move = toMove(recurring, first, steps);
  if (move === null) return null;
  const shift = (wall: string) => formatWall(move(parseWall(wall)));
  return periods.map(({ periodStart, periodEnd }) => ({
    periodStart: shift(periodStart),
    periodEnd: shift(periodEnd),
  }));
}

/** How each time of an event moves. */
function toMove(
  recurrence: Recurrence,
  first: WallMs,
  turns: number,
): ((wall: WallMs) => WallMs) | null {
  const steps = turns * recurrence.cycleInterval;
  switch (recurrence.cycle) {
    case 'daily':
      return (wall) => addDays(wall, steps);
    case 'weekly':
      return (wall) => addDays(wall, steps * 7);
    case 'yearly':
      return (wall) => addMonths(wall, steps * 12);
    case 'monthly': {
      if (recurrence.monthlyRepeat === 'on') {
        const next = toDayOfMonth(recurrence, addMonths(toMonthStart(first), steps));
        return next === null ? null : (wall) => wall + next - toDayStart(first);
      }
      const { monthDate } = recurrence;
      const delayMs = monthDate === null ? 0 : parseWall(monthDate) - first;
      return (wall) => addMonths(wall, steps) + delayMs;
    }
  }
}

function addMonths(wall: WallMs, months: number): WallMs {
  const date = new Date(wall);
  return date.setUTCMonth(date.getUTCMonth() + months);
}

function toMonthStart(wall: WallMs): WallMs {
  return new Date(toDayStart(wall)).setUTCDate(1);
}

const turnsOfMonth = ['first', 'second', 'third', 'fourth', 'fifth'];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Midnight of the month's second Tuesday, or its last one; null: it has none. */
function toDayOfMonth({ monthlyOnRepeat, monthlyOnDay }: Recurrence, month: WallMs): WallMs | null {
  const weekday = weekdays.indexOf(String(monthlyOnDay).toLowerCase()) + 1;
  const firstOfKind = addDays(month, (weekday - toDayIndex(month) + 7) % 7);
  const next = addMonths(month, 1);
  if (monthlyOnRepeat === 'last') {
    const fifth = addDays(firstOfKind, 28);
    return fifth < next ? fifth : addDays(firstOfKind, 21);
  }
  const day = addDays(firstOfKind, 7 * turnsOfMonth.indexOf(String(monthlyOnRepeat)));
  return day < next ? day : null;
}

/** What of an event follows its start, where it is one of a series. */
export interface SeriesTerms {
  bookingOpens: string | null;
  bookingCloses: string | null;
  customTickets: EventTicket[];
}

/**
 * When an event of a series opens and closes, and until when its early prices last: as long before
 * its start as those of the event it is made after, unless they are to be the same.
 *
 * @param previousEnd when the event before it ends: it opens then, where nothing else is told
 */
export function toSeriesTerms(template: Event, spans: Span[], previousEnd: string): SeriesTerms {
  const from = toStart(template);
  const start = parseWall(spans[0]?.periodStart);
  const shift = (wall: string) => formatWall(start - (from - parseWall(wall)));
  const { bookingOpens, bookingCloses } = template;
  const opens = bookingOpens === null ? previousEnd : shift(bookingOpens);
  const closes = bookingCloses === null ? formatWall(start) : shift(bookingCloses);
  return {
    bookingOpens: template.bookingOpensRec === 'calculate' ? opens : bookingOpens,
    bookingCloses: template.bookingClosesRec === 'calculate' ? closes : bookingCloses,
    customTickets: template.customTickets.map((ticket) =>
      template.ticketRangeRec === 'same'
        ? { ...ticket }
        : { ...ticket, dateRanges: toShiftedRanges(ticket.dateRanges, start - from) },
    ),
  };
}

function toShiftedRanges(json: string, shiftMs: number): string {
  const ranges = Object.values(toFields(readPhpJson(json))).map(toFields);
  const shift = (day: unknown) => formatDay(parseWall(day) + shiftMs);
  const shifted = ranges.map((range) => ({
    ...range,
    startDate: shift(range.startDate),
    endDate: shift(range.endDate),
  }));
  return JSON.stringify(shifted);
}
