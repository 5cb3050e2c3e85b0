import type { EmployeeEntity, ServiceEntity } from './entities.js';
import { toDate, toDayIndex, toMidnight, toMinuteOfDay, type WallMs } from './site-clock.js';
import type { Appointment, Store } from './store.js';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** A start that can be booked, and with whom and where. */
export interface FreeStart {
  /** Wall time of the site. */
  startsAt: WallMs;
  employeeId: number;
  locationId: number | null;
}

export interface SlotQuestion {
  service: ServiceEntity;
  /** Seconds, extras included. */
  duration: number;
  persons: number;
  /** Left empty: everyone. */
  employeeIds: readonly number[];
  locationId: number | null;
  /** Wall times of the site; whole days, both included. */
  from: WallMs;
  to: WallMs;
}

interface Span {
  from: WallMs;
  to: WallMs;
}

interface Wish {
  service: ServiceEntity;
  startsAt: WallMs;
  endsAt: WallMs;
  locationId: number | null;
  persons: number;
}

/** The employees who do a service where it is asked for, and have room for the persons. */
export function toEmployees(
  store: Store,
  { service, employeeIds, locationId, persons }: SlotQuestion,
): EmployeeEntity[] {
  if (persons > service.maxCapacity) return [];
  return store.business.employees.filter(
    ({ id, does, status }) =>
      status === 'visible' &&
      (employeeIds.length === 0 || employeeIds.includes(id)) &&
      does.some(
        (each) =>
          each.serviceId === service.id &&
          (locationId === null || each.locationIds.includes(locationId)),
      ),
  );
}

/** Every start that is free, by time and then by employee. */
export function toFreeStarts(store: Store, question: SlotQuestion): FreeStart[] {
  const { from, to } = question;
  const free: FreeStart[] = [];
  for (let day = toMidnight(from); day <= to; day += dayMs) {
    for (const employee of toEmployees(store, question)) {
      free.push(...toFreeOnDay(store, question, employee, day));
    }
  }
  return free.sort(
    (one, other) => one.startsAt - other.startsAt || one.employeeId - other.employeeId,
  );
}

/** The bounds of what can be booked, as wall times of the site. */
export function toBookableSpan(store: Store): Span {
  const { settings } = store.business;
  return {
    from: store.nowWallMs + settings.minimumTimeRequirementPriorToBooking * 1000,
    to: store.nowWallMs + settings.numberOfDaysAvailableForBooking * dayMs,
  };
}

function toFreeOnDay(
  store: Store,
  question: SlotQuestion,
  employee: EmployeeEntity,
  midnight: WallMs,
): FreeStart[] {
  const { service, duration } = question;
  const bookable = toBookableSpan(store);
  const stepMs = store.business.settings.timeSlotLength * 1000;
  const theirs = store.appointments.filter(
    ({ employeeId, status }) => employeeId === employee.id && isTaking(status),
  );
  const free: FreeStart[] = [];
  for (const open of toOpenSpans(employee, midnight)) {
    for (let startsAt = open.from; startsAt + duration * 1000 <= open.to; startsAt += stepMs) {
      if (startsAt < bookable.from || startsAt > bookable.to) continue;
      const endsAt = startsAt + duration * 1000;
      for (const locationId of toPlaces(employee, question)) {
        const wish: Wish = { service, startsAt, endsAt, locationId, persons: question.persons };
        if (theirs.every((taken) => goesWith(store, taken, wish))) {
          free.push({ startsAt, employeeId: employee.id, locationId });
        }
      }
    }
  }
  return free;
}

/** The hours of a day without breaks; none on a day off. */
function toOpenSpans(employee: EmployeeEntity, midnight: WallMs): Span[] {
  const date = toDate(midnight);
  const isOff = employee.daysOff.some(({ startDate, endDate, repeat }) =>
    repeat
      ? date.slice(5) >= startDate.slice(5) && date.slice(5) <= endDate.slice(5)
      : date >= startDate && date <= endDate,
  );
  if (isOff) return [];
  const at = (time: string) => midnight + toMinuteOfDay(time) * minuteMs;
  return employee.workDays
    .filter(({ dayIndex }) => dayIndex === toDayIndex(midnight))
    .flatMap(({ startTime, endTime, breaks }) => {
      const edges = breaks.flatMap((pause) => [at(pause.startTime), at(pause.endTime)]);
      const all = [at(startTime), ...edges.sort((one, other) => one - other), at(endTime)];
      return all.flatMap((from, index) => {
        const to = all[index + 1];
        return index % 2 === 0 && to !== undefined && from < to ? [{ from, to }] : [];
      });
    });
}

function toPlaces({ does }: EmployeeEntity, { service, locationId }: SlotQuestion) {
  const places = does.find(({ serviceId }) => serviceId === service.id)?.locationIds ?? [];
  return locationId === null ? places : places.filter((place) => place === locationId);
}

/** Whether an appointment leaves room: it is elsewhere in time, or a group with places left. */
function goesWith(store: Store, taken: Appointment, wish: Wish): boolean {
  const theirs = store.findService(taken.serviceId);
  const before = taken.startsAt - (theirs?.timeBefore ?? 0) * 1000;
  const after = taken.endsAt + (theirs?.timeAfter ?? 0) * 1000;
  const from = wish.startsAt - (wish.service.timeBefore ?? 0) * 1000;
  const to = wish.endsAt + (wish.service.timeAfter ?? 0) * 1000;
  if (to <= before || from >= after) return true;
  const isSameGroup =
    taken.serviceId === wish.service.id &&
    taken.startsAt === wish.startsAt &&
    taken.locationId === wish.locationId;
  return isSameGroup && countPersons(taken) + wish.persons <= wish.service.maxCapacity;
}

/** How many places of an appointment are taken. */
export function countPersons({ bookings }: Appointment): number {
  return bookings
    .filter(({ status }) => isTaking(status))
    .reduce((sum, { persons }) => sum + persons, 0);
}

function isTaking(status: string): boolean {
  return status === 'approved' || status === 'pending';
}
