import { addDays, formatWall, parseWall, toInstantMs, toWallMs } from './clock.js';
import { type FreeSlots, findFreeSlots, type SlotEntry, type SlotSearch } from './free-slots.js';
import { toPhpMap, type WallMs } from './php.js';
import { toChosenExtras } from './query.js';
import { type Call, type Route, succeed } from './router.js';
import type { Store } from './store.js';

/** The bounds of what may be booked: wall times of the site. */
interface Window {
  from: WallMs;
  to: WallMs;
}

export const slotRoutes: Route[] = [
  {
    method: 'GET',
    path: '/slots',
    handle(store, { query, faults }) {
      const settings = store.business.settings.general;
      const isFront = ['booking', 'cabinet'].includes(query.text('page') ?? '');
      const window = toWindow(store, isFront);
      const free = search(store, query, window, isFront);
      const askedZone = faults.ignoreTimeZone ? null : query.text('timeZone');
      const keyZone = askedZone ?? (settings.showClientTimeZone && isFront ? 'UTC' : null);
      const toBound = (wallMs: WallMs) =>
        formatWall(keyZone === null ? wallMs : toInstantMs(wallMs, store.siteZone())).slice(0, 16);

      return succeed('Successfully retrieved free slots', {
        minimum: toBound(window.from),
        maximum: toBound(window.to),
        slots: toKeyed(store, free.available, keyZone),
        occupied: toKeyed(store, free.occupied, keyZone),
        busyness: toPhpMap([...free.available.keys()].map((day) => [day, toBusyness(free, day)])),
        lastProvider: null,
        appCount: toPhpMap(
          [...free.workingDays].map(([employeeId, days]) => [
            employeeId,
            toPhpMap(days.map((day) => [day, 0])),
          ]),
        ),
        duration: free.requiredSeconds / 60,
      });
    },
  },
];

/** What may be booked: by a customer within notice and window, by the business around today. */
function toWindow(store: Store, isFront: boolean): Window {
  const general = store.business.settings.general;
  const now = Math.floor(store.nowWall() / 60_000) * 60_000;
  if (!isFront) {
    const days = Math.max(
      general.numberOfDaysAvailableForBooking,
      general.backendSlotsDaysInFuture,
    );
    return { from: addDays(now, -general.backendSlotsDaysInPast), to: addDays(now, days) };
  }
  return {
    from: now + general.minimumTimeRequirementPriorToBooking * 1000,
    to: addDays(now, general.numberOfDaysAvailableForBooking),
  };
}

function search(store: Store, query: Call['query'], window: Window, isFront: boolean): FreeSlots {
  const zone = query.text('queryTimeZone') ?? store.siteZone();
  const toSite = (text: string) => toWallMs(toInstantMs(parseWall(text), zone), store.siteZone());
  const start = query.text('startDateTime');
  const end = query.text('endDateTime');
  const from = start === null ? window.from : toSite(start);
  const to = end === null ? window.to : toSite(end);
  const asked: SlotSearch = {
    serviceId: query.whole('serviceId') ?? 0,
    employeeIds: query.wholes('providerIds'),
    locationId: query.whole('locationId'),
    persons: query.whole('group') === null ? null : query.whole('persons'),
    from: isFront ? Math.max(from, window.from) : from,
    to: isFront ? Math.min(to, window.to) : to,
    durationSeconds: query.whole('serviceDuration'),
    extras: toChosenExtras(query.text('extras')),
    excludeAppointmentId: query.whole('excludeAppointmentId'),
  };
  const months = end === null ? query.whole('monthsLoad') : null;
  return months === null ? findFreeSlots(store, asked) : searchMonths(store, asked, months);
}

/** Whole months and the twelve days behind them, further months until something is free. */
function searchMonths(store: Store, asked: SlotSearch, months: number): FreeSlots {
  let from = asked.from;
  for (;;) {
    const first = new Date(from);
    const monthEnd = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, 0);
    const to = Math.min(addDays(monthEnd, 12), asked.to);
    const free = findFreeSlots(store, { ...asked, from, to });
    if (free.available.size > 0 || to >= asked.to) return free;
    from = to;
  }
}

/**
 * The times by day and time in the zone of the keys; null: the site's wall times as they are.
 *
 * Where two times become one, the later one stands (recorded: slots-gap-utc).
 */
function toKeyed(store: Store, times: FreeSlots['available'], keyZone: string | null): unknown {
  const keyed = new Map<string, [string, SlotEntry[]][]>();
  for (const [siteDay, siteTimes] of times) {
    for (const [siteTime, entries] of siteTimes) {
      const siteWall = parseWall(`${siteDay} ${siteTime}`);
      const wall =
        keyZone === null ? siteWall : toWallMs(toInstantMs(siteWall, store.siteZone()), keyZone);
      const [day = '', time = ''] = formatWall(wall).slice(0, 16).split(' ');
      keyed.set(day, [...(keyed.get(day) ?? []), [time, entries]]);
    }
  }
  return toPhpMap([...keyed].map(([day, entries]) => [day, toPhpMap(entries)]));
}

/** How full a day is, in percent. */
function toBusyness({ available, occupied }: FreeSlots, day: string): number {
  const free = available.get(day)?.size ?? 0;
  const taken = occupied.get(day)?.size ?? 0;
  return Math.round((taken / (free + taken)) * 100);
}
