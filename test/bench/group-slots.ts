import { addMonthSlots } from '../../widget/steps/month-slots.js';
import { toTimeGroups } from '../../widget/steps/time-groups.js';
import { aSlot } from '../support/studio.js';
import { aServiceView } from '../support/view.js';
import { median } from './numbers.js';

/** Runs in Node and, built, in a browser. */
declare global {
  var groupingMs: (slotCount: number) => number;
}

const firstMs = Date.UTC(2026, 11, 1, 7);
const slotsPerDay = 32;
const runs = 25;

/** Starts every twenty minutes, the same ones on each day. */
function toStart(index: number): string {
  const days = Math.floor(index / slotsPerDay);
  const minutes = (index % slotsPerDay) * 20;
  return new Date(firstMs + days * 86_400_000 + minutes * 60_000).toISOString();
}

/**
 * How long it takes to group slots by the days of a zone and to write each of them on both clocks,
 * as the calendar and its lists of times do: the median in milliseconds. Each run is in a zone that
 * was not met before, so that nothing about it is known yet.
 */
export function measureGrouping(slotCount: number): number {
  const slots = Array.from({ length: slotCount }, (_, index) => aSlot(toStart(index)));
  const [now = '', latest = now] = [toStart(0), toStart(slotCount - 1)];
  const times = takeZones(runs).map((timeZone) => {
    const startedMs = performance.now();
    const view = aServiceView({ askedZone: timeZone });
    const answer = { timeZone, now, earliest: now, latest, slots };
    const { byDay } = addMonthSlots(null, '2026-12', answer);
    for (const theirs of byDay.values()) toTimeGroups(theirs, view);
    return performance.now() - startedMs;
  });
  return median(times);
}

const zones = Intl.supportedValuesOf('timeZone');

function takeZones(count: number): string[] {
  if (zones.length < count) throw new Error('Every zone there is was measured already.');
  return zones.splice(0, count);
}

globalThis.groupingMs = measureGrouping;
