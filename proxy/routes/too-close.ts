import type { PackageRequest } from '../contract/booking.js';
import { Refusal } from '../contract/refusal.js';
import { toStartPointer } from './check-package-dates.js';
import type { SettledPackage } from './settle-package.js';

const dayMs = 86_400_000;

/**
 * Says which appointments of a package it is about where each was free by itself, and Amelia would
 * not take them together: an employee needs time before and after, and their other times may begin
 * at other minutes once one is booked. So it is the later ones of the same employee within a day.
 *
 * @param settled in time's order.
 * @returns the error as it was where it is about something else.
 */
export function withTooClose(
  error: unknown,
  { appointments: asked }: Pick<PackageRequest, 'appointments'>,
  { appointments: settled }: Pick<SettledPackage, 'appointments'>,
): unknown {
  if (!(error instanceof Refusal) || error.code !== 'slot-taken') return error;
  const close = settled.filter(({ employeeId, startsAt }, index) =>
    settled
      .slice(0, index)
      .some(
        (other) =>
          other.employeeId === employeeId &&
          Date.parse(startsAt) - Date.parse(other.startsAt) < dayMs,
      ),
  );
  if (close.length === 0) return error;
  const errors = close.map(({ startsAt }) => {
    const index = asked.findIndex((each) => each.startsAt === startsAt);
    return { pointer: toStartPointer(index), code: 'too-close' };
  });
  const detail = 'These times are too close together for one employee. Please choose another.';
  return new Refusal('slot-taken', { ...error.options, detail, errors, cause: error });
}
