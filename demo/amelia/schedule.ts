import { formatDay, toDayIndex } from './clock.js';
import type { WallMs } from './php.js';
import type { Employee, Location, TimeSpan, WeekDay } from './rows.js';

/** A stretch of one day, in seconds after midnight, and where the employee is then. */
export interface Interval {
  start: number;
  end: number;
  /** null: at no listed place. */
  locationIds: (number | null)[];
}

/** What decides when an employee works for a booking. */
export interface Work {
  serviceId: number;
  locationId: number | null;
  locations: Location[];
}

/** When an employee works on a day: breaks taken out, nothing on a day off. */
export function toWorkingIntervals(employee: Employee, dayStart: WallMs, work: Work): Interval[] {
  if (isDayOff(employee, dayStart)) return [];
  const weekDay = employee.weekDays.find(({ dayIndex }) => dayIndex === toDayIndex(dayStart));
  if (!weekDay) return [];
  return subtract(toPeriods(employee, weekDay, work), weekDay.breaks.map(toSeconds));
}

/** The locations an employee ever does a service at; null stands for no listed place. */
export function toOfferedLocations(
  employee: Employee,
  serviceId: number,
  locations: Location[],
): (number | null)[] {
  const work = { serviceId, locationId: null, locations };
  const all = employee.weekDays.flatMap((weekDay) =>
    toPeriods(employee, weekDay, work).flatMap(({ locationIds }) => locationIds),
  );
  return all.length > 0 ? [...new Set(all)] : [employee.locationId];
}

function toPeriods(employee: Employee, weekDay: WeekDay, work: Work): Interval[] {
  const { serviceId, locationId } = work;
  const visible = work.locations.filter(({ status }) => status === 'visible').map(({ id }) => id);
  // Without periods Amelia offers the employee's own place, whatever place was asked for.
  if (weekDay.periods.length === 0) {
    return [{ ...toSeconds(weekDay), locationIds: [employee.locationId] }];
  }
  return weekDay.periods.flatMap((period) => {
    const own = employee.locationId === null ? [] : [employee.locationId];
    const places = (period.locationIds ?? own).filter((id) => visible.includes(id));
    const isElsewhere =
      visible.length > 0 &&
      (places.length === 0 || (locationId !== null && !places.includes(locationId)));
    if (isElsewhere || !(period.serviceIds?.includes(serviceId) ?? true)) return [];
    const locationIds = locationId !== null ? [locationId] : places;
    return [{ ...toSeconds(period), locationIds: locationIds.length > 0 ? locationIds : [null] }];
  });
}

function isDayOff(employee: Employee, dayStart: WallMs): boolean {
  const day = formatDay(dayStart);
  return employee.daysOff.some(({ startDate, endDate, repeat }) =>
    repeat
      ? startDate.slice(5) <= day.slice(5) && day.slice(5) <= endDate.slice(5)
      : startDate <= day && day <= endDate,
  );
}

/** The intervals without the busy stretches, in order. */
export function subtract(
  intervals: Interval[],
  busy: { start: number; end: number }[],
): Interval[] {
  return busy.reduce(
    (free, { start, end }) =>
      free.flatMap((interval) => {
        if (end <= interval.start || interval.end <= start) return [interval];
        return [
          { ...interval, end: Math.min(interval.end, start) },
          { ...interval, start: Math.max(interval.start, end) },
        ].filter((rest) => rest.start < rest.end);
      }),
    intervals,
  );
}

function toSeconds({ startTime, endTime }: TimeSpan): { start: number; end: number } {
  return { start: toSecond(startTime), end: toSecond(endTime) || 86_400 };
}

function toSecond(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}
