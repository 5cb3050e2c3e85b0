import type { AppointmentOrder, BookingSystem, RecurringDate } from '../amelia/booking-system.js';
import { toAppointmentSeconds } from '../contract/appointment-length.js';
import type { Availability, FreePair, Slot } from '../contract/availability.js';
import type { AppointmentRequest } from '../contract/booking.js';
import { byStart } from '../contract/instant.js';
import { toSeriesPair } from '../contract/pair.js';
import { Refusal } from '../contract/refusal.js';
import type { Instant } from '../contract/time.js';
import type { CheckedAppointment } from './check-appointment.js';
import { checkReach, fetchFewAtOnce, findSlot } from './fresh-slots.js';
import { toWindows, type Window } from './windows.js';

/** Whom the appointment is with, on each of its dates. */
export type SettledDates = Pick<AppointmentOrder, 'employeeId' | 'locationId' | 'recurring'>;

/**
 * Whom each date is to be with, by slots that were just fetched: every one must still be offered.
 *
 * @param checkTime asked between looks at the calendar; throws where there is no time for another.
 * @throws {Refusal} `slot-taken`, with the further dates that are; `invalid-input` where a date
 * lies outside of what the site takes bookings for; else what `checkTime` throws.
 */
export async function settleDates(
  system: BookingSystem,
  checked: CheckedAppointment,
  request: AppointmentRequest,
  checkTime: () => void,
): Promise<SettledDates> {
  const starts = [checked.wish.startsAt, ...checked.further];
  const fetchWindow = toWindowFetch(system, checked, request);
  const answers = await fetchAround(fetchWindow, starts, checkTime);
  const slots = starts.map((startsAt) => findSlot(answers, startsAt));
  const [first, ...others] = slots;
  const pair = first?.at[0];
  if (!pair) throw new Refusal('slot-taken');
  const taken = others.flatMap((slot, index) => (slot?.at[0] ? [] : [toPointer(index + 1)]));
  const dates = others.flatMap((slot) => (slot ? toDate(slot, pair) : []));
  const overlapping = toOverlapping(checked, [
    { startsAt: starts[0] ?? '', ...toWhom(pair) },
    ...dates,
  ]);
  const errors = [...taken, ...overlapping.map((startsAt) => toPointer(starts.indexOf(startsAt)))];
  if (errors.length > 0) {
    throw new Refusal('slot-taken', {
      errors: errors.map((pointer) => ({ pointer, code: 'taken' })),
    });
  }
  return { ...toWhom(pair), recurring: dates };
}

type WindowFetch = (window: Window) => Promise<Availability>;

function toWindowFetch(
  system: BookingSystem,
  { wish }: CheckedAppointment,
  { serviceId, employeeId, locationId }: AppointmentRequest,
): WindowFetch {
  const { persons, durationSeconds, extras } = wish;
  const choice = { serviceId, employeeId, locationId, persons, durationSeconds };
  // Days in UTC are as good as any: instants are looked for.
  return ({ from, to }) =>
    system.fetchAvailability(
      { ...choice, extras: [...extras], from, to, timeZone: 'UTC' },
      wish.service,
    );
}

async function fetchAround(
  fetchWindow: WindowFetch,
  starts: readonly Instant[],
  checkTime: () => void,
): Promise<Availability[]> {
  const windows = toWindows(starts.map((startsAt) => startsAt.slice(0, 10)));
  const [first, ...others] = windows;
  if (!first) return [];
  const answer = await fetchWindow(first);
  // Any answer tells how far ahead may be booked: what is further is not looked for.
  for (const [index, startsAt] of starts.entries()) checkReach(answer, startsAt, toPointer(index));
  return [answer, ...(await fetchFewAtOnce(others, fetchWindow, checkTime))];
}

function toPointer(index: number): string {
  return index === 0 ? '/startsAt' : `/recurring/${index - 1}/startsAt`;
}

function toDate(slot: Slot, first: FreePair): RecurringDate[] {
  const pair = toSeriesPair(slot, first);
  return pair ? [{ startsAt: slot.startsAt, ...toWhom(pair) }] : [];
}

function toWhom([employeeId, locationId]: FreePair) {
  return { employeeId, locationId };
}

/** The starts that come while the same employee is still at one before, of these very dates. */
function toOverlapping(
  { wish: { service, durationSeconds, extras } }: CheckedAppointment,
  dates: readonly RecurringDate[],
): Instant[] {
  const lengthMs = toAppointmentSeconds(service, durationSeconds, extras) * 1000;
  const inOrder = [...dates].sort(byStart);
  return inOrder.flatMap(({ startsAt, employeeId }, index) => {
    const isBusy = inOrder
      .slice(0, index)
      .some(
        (before) =>
          before.employeeId === employeeId &&
          Date.parse(startsAt) - Date.parse(before.startsAt) < lengthMs,
      );
    return isBusy ? [startsAt] : [];
  });
}
