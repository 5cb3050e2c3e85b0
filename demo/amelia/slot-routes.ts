import { type Answer, broken, type Call, found, readList, toPhpMap } from './call.js';
import {
  countPersons,
  type FreeStart,
  type SlotQuestion,
  toBookableSpan,
  toEmployees,
  toFreeStarts,
} from './free-slots.js';
import {
  parseDateTime,
  toDate,
  toDateTime,
  toInstantMs,
  toWallMs,
  type WallMs,
} from './site-clock.js';
import type { Appointment, Store } from './store.js';

const dayMs = 86_400_000;

/**
 * `GET /slots`: what is free, keyed by day and time of the zone that was asked for. Without
 * `timeZone` the keys are UTC where the site shows the client's time zone, else the site's wall
 * times (recorded: slots-utc, slots-site-time, slots-setting-on).
 */
export function getSlots(store: Store, { query }: Call): Answer {
  const service = store.findService(Number(query.get('serviceId')));
  if (!service) return broken(`Invalid key ${query.get('serviceId')}.`);
  const { settings } = store.business;
  const zone = query.get('timeZone') || (settings.showClientTimeZone ? 'UTC' : settings.timeZone);
  const question: SlotQuestion = {
    service,
    duration: Number(query.get('serviceDuration')) || service.duration,
    persons: Number(query.getAll('persons').at(-1) ?? 1),
    employeeIds: readList(query, 'providerIds').map(Number),
    locationId: Number(query.get('locationId')) || null,
    ...toSpan(store, query, zone),
  };
  const shownAt = (wallMs: WallMs) => toWallMs(toInstantMs(wallMs, settings.timeZone), zone);
  const free = toFreeStarts(store, question);
  const taken = toTaken(store, question);
  const bookable = toBookableSpan(store);
  return found('Successfully retrieved free slots', {
    minimum: toDateTime(shownAt(bookable.from)).slice(0, 16),
    maximum: toDateTime(shownAt(bookable.to)).slice(0, 16),
    slots: toDays(free, shownAt, ({ employeeId, locationId }) => [employeeId, locationId]),
    occupied: toDays(taken, shownAt, (appointment) => [
      appointment.employeeId,
      appointment.locationId,
      0,
      countPersons(appointment),
      (appointment.endsAt - appointment.startsAt) / 60_000,
    ]),
    busyness: toPhpMap(toBusyness(free, taken)),
    lastProvider: null,
    appCount: toPhpMap(
      toEmployees(store, question).map(({ id }) => [
        String(id),
        toPhpMap(toBusyness(free, taken).map(([date]) => [date, 0])),
      ]),
    ),
    duration: service.duration / 60,
  });
}

/** From and to, read in `queryTimeZone`, else as the keys are; whole days of the site. */
function toSpan(store: Store, query: URLSearchParams, zone: string): { from: WallMs; to: WallMs } {
  const { timeZone } = store.business.settings;
  const bookable = toBookableSpan(store);
  const read = (name: string) => {
    const wallMs = parseDateTime(query.get(name) ?? '');
    const given = query.get('queryTimeZone') ?? (zone === 'UTC' ? timeZone : zone);
    return wallMs === null ? null : toWallMs(toInstantMs(wallMs, given), timeZone);
  };
  const from = read('startDateTime') ?? bookable.from;
  return { from, to: read('endDateTime') ?? from + 30 * dayMs };
}

/** The appointments in the days asked for, of the employees asked about. */
function toTaken(store: Store, question: SlotQuestion): Appointment[] {
  const ids = toEmployees(store, question).map(({ id }) => id);
  return store.appointments
    .filter(
      ({ employeeId, startsAt, status }) =>
        ids.includes(employeeId) &&
        (status === 'approved' || status === 'pending') &&
        toDate(startsAt) >= toDate(question.from) &&
        toDate(startsAt) <= toDate(question.to),
    )
    .sort((one, other) => one.startsAt - other.startsAt);
}

/** How much of each day is taken, in percent. */
function toBusyness(free: FreeStart[], taken: Appointment[]): [string, number][] {
  const dates = [...new Set([...free, ...taken].map(({ startsAt }) => toDate(startsAt)))].sort();
  const countOn = (date: string, all: { startsAt: WallMs }[]) =>
    all.filter(({ startsAt }) => toDate(startsAt) === date).length;
  return dates.map((date) => {
    const occupied = countOn(date, taken);
    return [date, Math.round((100 * occupied) / (occupied + countOn(date, free)))];
  });
}

/** `{"2026-12-14": {"09:00": [...]}}`, each pair once. */
function toDays<Start extends { startsAt: WallMs }>(
  starts: Start[],
  shownAt: (wallMs: WallMs) => WallMs,
  toPair: (start: Start) => unknown[],
) {
  const days = new Map<string, Map<string, unknown[][]>>();
  for (const start of starts) {
    const [date = '', time = ''] = toDateTime(shownAt(start.startsAt)).slice(0, 16).split(' ');
    const day = days.get(date) ?? new Map<string, unknown[][]>();
    const pairs = day.get(time) ?? [];
    const pair = toPair(start);
    if (!pairs.some((known) => known.join() === pair.join())) pairs.push(pair);
    days.set(date, day.set(time, pairs));
  }
  return toPhpMap([...days].map(([date, day]) => [date, Object.fromEntries(day)]));
}
