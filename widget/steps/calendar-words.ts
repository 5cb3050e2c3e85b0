import type { TimesView } from '../flow/booking-view.js';
import type { CalendarWords } from '../ui/month-calendar.js';

/** What the calendar says of months and days, and of what is free on them. */
export function toCalendarWords({ format, strings }: TimesView): CalendarWords {
  const { free, notFree } = strings.time;
  return {
    ...format,
    ...strings.time,
    day: (day, freeCount) => {
      if (freeCount === null) return format.longDay(day);
      return `${format.longDay(day)}, ${freeCount > 0 ? free(freeCount) : notFree}`;
    },
  };
}
