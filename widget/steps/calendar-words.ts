import type { Weekday } from '../../proxy/contract/site.js';
import type { TimesView } from '../flow/booking-view.js';
import type { CalendarWords } from '../ui/month-calendar.js';

/** What the calendar says of months and days, and of what is free on them. */
export function toCalendarWords({ format, strings }: TimesView): CalendarWords {
  const { free, notFree } = strings.time;
  // Some languages shorten them to whole words, for which there is no room above the days.
  const hasLongWeekdays = weekdays.some((weekday) => format.weekday(weekday, 'short').length > 4);
  return {
    ...format,
    ...strings.time,
    weekday: (weekday, width) =>
      format.weekday(weekday, width === 'short' && hasLongWeekdays ? 'narrow' : width),
    day: (day, freeCount) => {
      if (freeCount === null) return format.longDay(day);
      return `${format.longDay(day)}, ${freeCount > 0 ? free(freeCount) : notFree}`;
    },
  };
}

const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
