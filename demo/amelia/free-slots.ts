import type { Appointment } from './appointment.js';
import { addDays, formatDay, formatTime, toDayStart } from './clock.js';
import { type Engagement, findEngagements } from './engagements.js';
import type { WallMs } from './php.js';
import type { Employee, Service } from './rows.js';
import { subtract, toWorkingIntervals, type Work } from './schedule.js';
import { findService, isTaking, type Store, toOffered } from './store.js';

/** `[employeeId, locationId]`; of a shared appointment also places left, serviceId and minutes. */
export type SlotEntry =
  | [employeeId: number, locationId: number | null]
  | [
      employeeId: number,
      locationId: number | null,
      places: number,
      serviceId: number,
      minutes: number,
    ];

/** What free times are asked for; all times are wall times of the site. */
export interface SlotSearch {
  serviceId: number;
  /** Empty: anyone who does the service. */
  employeeIds: number[];
  /** null: anywhere. */
  locationId: number | null;
  /** null: not told, then nobody joins a shared appointment. */
  persons: number | null;
  from: WallMs;
  /** Its whole day counts. */
  to: WallMs;
  durationSeconds: number | null;
  extras: { id: number; quantity: number }[];
  excludeAppointmentId: number | null;
}

type DayTimes = Map<string, Map<string, SlotEntry[]>>;

export interface FreeSlots {
  /** Day → time → who, in wall times of the site, ascending. */
  available: DayTimes;
  occupied: DayTimes;
  /** Employee → the days they work; Amelia fills in 0 whatever is booked. */
  workingDays: Map<number, string[]>;
  /** Buffers and extras included. */
  requiredSeconds: number;
}

/**
 * The free times of a service, as Amelia counts them.
 *
 * It steps through the site's wall times of each day, so it neither knows a repeated hour from
 * the one before nor leaves out a skipped one. An employee whose hours run across midnight is
 * offered up to midnight only, here.
 *
 * @throws {Refusal} 500 where the service is unknown (recorded: slots-unknown-service).
 */
export function findFreeSlots(store: Store, search: SlotSearch): FreeSlots {
  const service = findService(store, search.serviceId);
  const requiredSeconds = toRequiredSeconds(service, search);
  const now = store.nowWall();
  const free: FreeSlots = {
    available: new Map(),
    occupied: new Map(),
    workingDays: new Map(),
    requiredSeconds,
  };
  const engagements = findEngagements(store);
  for (const employee of store.business.employees) {
    const isAsked = search.employeeIds.length === 0 || search.employeeIds.includes(employee.id);
    const isOffered = employee.offers.some(({ serviceId }) => serviceId === service.id);
    if (!isAsked || !isOffered) continue;
    const offered = toOffered(service, employee);
    if ((search.persons ?? 0) > offered.maxCapacity) continue;
    const workingDays: string[] = [];
    free.workingDays.set(employee.id, workingDays);
    for (let day = toDayStart(search.from); day <= search.to; day = addDays(day, 1)) {
      const engaged = engagements.get(employee.id) ?? [];
      const employeeDay = { employee, offered, day, now, requiredSeconds, engaged, free };
      if (addDay(store, search, employeeDay)) {
        workingDays.push(formatDay(day));
      }
    }
  }
  sortTimes(free.available);
  sortTimes(free.occupied);
  return free;
}

/** Whether anyone is free at a wall time of the site. */
export function isFreeAt(available: DayTimes, start: WallMs): boolean {
  return available.get(formatDay(start))?.has(formatTime(start)) ?? false;
}

interface EmployeeDay {
  employee: Employee;
  offered: Service;
  /** Midnight. */
  day: WallMs;
  /** Wall time of the site. */
  now: WallMs;
  requiredSeconds: number;
  /** On any day. */
  engaged: Engagement[];
  free: FreeSlots;
}

/** Adds one employee's day to the times; says whether they work then at all. */
function addDay(store: Store, search: SlotSearch, employeeDay: EmployeeDay): boolean {
  const { employee, offered, day, now, requiredSeconds, engaged, free } = employeeDay;
  const { locations, settings } = store.business;
  const work: Work = { serviceId: offered.id, locationId: search.locationId, locations };
  const working = toWorkingIntervals(employee, day, work);
  if (working.length === 0) return false;
  const booked = store.appointments.filter(
    ({ id, providerId, status }) =>
      providerId === employee.id && isTaking(status) && id !== search.excludeAppointmentId,
  );
  const { serviceDurationAsSlot, timeSlotLength, bufferTimeInSlot } = settings.general;
  const buffers = (offered.timeBefore ?? 0) + (offered.timeAfter ?? 0);
  const ownLength = bufferTimeInSlot ? requiredSeconds : requiredSeconds - buffers;
  const step = serviceDurationAsSlot ? ownLength : timeSlotLength || requiredSeconds;

  for (const interval of subtract(working, toBusy(store, employee, { booked, engaged, day }))) {
    const last = interval.end - requiredSeconds;
    for (let at = interval.start; at <= last; at += step) {
      const start = day + (at + (offered.timeBefore ?? 0)) * 1000;
      if (!isInReach(search, now, start)) continue;
      for (const locationId of interval.locationIds) {
        addTime(free.available, start, [employee.id, locationId]);
      }
    }
  }
  for (const appointment of booked) {
    if (toDayStart(appointment.start) !== day) continue;
    const places = toPlacesLeft(appointment, offered);
    const entry: SlotEntry = [
      employee.id,
      appointment.locationId ?? employee.locationId,
      places,
      appointment.serviceId,
      (appointment.end - appointment.start) / 60_000,
    ];
    const isJoinable =
      places > 0 &&
      search.persons !== null &&
      search.persons <= places &&
      (search.locationId === null || entry[1] === search.locationId);
    if (!isJoinable) addTime(free.occupied, appointment.start, entry);
    else if (isInReach(search, now, appointment.start)) {
      addTime(free.available, appointment.start, entry);
    }
  }
  return true;
}

/** Places left for others in an appointment; none in one of another service. */
export function toPlacesLeft(appointment: Appointment, offered: Service): number {
  if (appointment.serviceId !== offered.id) return 0;
  const taken = appointment.bookings
    .filter(({ status }) => isTaking(status))
    .reduce((persons, booking) => persons + booking.persons, 0);
  return offered.maxCapacity - taken;
}

/** What keeps the employee on a day: appointments with their own buffers, and engagements. */
function toBusy(
  store: Store,
  employee: Employee,
  { booked, engaged, day }: { booked: Appointment[]; engaged: Engagement[]; day: WallMs },
): { start: number; end: number }[] {
  const appointments = booked.map(({ serviceId, start, end }) => {
    const { timeBefore, timeAfter } = findService(store, serviceId, employee.id);
    return { start: start - (timeBefore ?? 0) * 1000, end: end + (timeAfter ?? 0) * 1000 };
  });
  return [...appointments, ...engaged].map(({ start, end }) => ({
    start: (start - day) / 1000,
    end: (end - day) / 1000,
  }));
}

/** On the first day from its time on, and today only what is still to come. */
function isInReach({ from }: SlotSearch, now: WallMs, start: WallMs): boolean {
  return start >= from && (start > now || formatDay(from) !== formatDay(now));
}

function toRequiredSeconds(service: Service, search: SlotSearch): number {
  const { durationSeconds, extras } = search;
  const extraSeconds = service.extras.map((extra) => {
    const quantity = extras.find(({ id }) => id === extra.id)?.quantity ?? 0;
    return (extra.duration ?? 0) * quantity;
  });
  return [
    service.timeBefore ?? 0,
    durationSeconds ?? service.duration,
    service.timeAfter ?? 0,
    ...extraSeconds,
  ].reduce((sum, seconds) => sum + seconds, 0);
}

function addTime(times: DayTimes, start: WallMs, entry: SlotEntry): void {
  const day = times.get(formatDay(start)) ?? new Map<string, SlotEntry[]>();
  times.set(formatDay(start), day);
  day.set(formatTime(start), [...(day.get(formatTime(start)) ?? []), entry]);
}

function sortTimes(times: DayTimes): void {
  const days = [...times].sort(([one], [other]) => (one < other ? -1 : 1));
  times.clear();
  for (const [day, dayTimes] of days) {
    times.set(day, new Map([...dayTimes].sort(([one], [other]) => (one < other ? -1 : 1))));
  }
}
