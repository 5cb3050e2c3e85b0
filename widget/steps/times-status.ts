import type { Day } from '../../proxy/contract/time.js';
import type { TimesView } from '../flow/booking-view.js';
import { type ShownCalendar, toShownDay } from './shown-calendar.js';

/** What a screen reader is told of the times: one sentence, so that each change is heard. */
export function toTimesStatus(
  shown: ShownCalendar,
  freeCounts: ReadonlyMap<Day, number>,
  { format, strings }: TimesView,
): string {
  const { known, month } = shown;
  if (!known?.months.has(month)) return strings.loading;
  const day = toShownDay(shown);
  if (!day) return strings.time.noneIn(format.month(month));
  return strings.time.timesOn(freeCounts.get(day) ?? 0, format.dayOfYear(day));
}
