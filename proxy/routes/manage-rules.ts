import type { FoundAppointment, FoundBooking } from '../amelia/booking-system.js';
import type { BookedAppointment } from '../contract/booking.js';
import { toFirstStart } from '../contract/first-start.js';
import { toInstant } from '../contract/instant.js';
import type { ManagedBooking, Obstacle } from '../contract/manage.js';
import { Refusal } from '../contract/refusal.js';
import { isStanding } from '../contract/standing.js';
import type { Instant } from '../contract/time.js';

/** What may be done with a booking, and until when. */
export type Permissions = Pick<
  ManagedBooking,
  'canCancelUntil' | 'cancelObstacle' | 'canRescheduleUntil' | 'rescheduleObstacle'
>;

/** One thing that customers may do: until when, and what is in the way. */
interface Permission {
  until: Instant | null;
  obstacle: Obstacle | null;
}

/**
 * What a customer may do with a booking now. Amelia asks nobody who comes with its key, so this is
 * all that holds them to the notice the business wants.
 */
export function toPermissions(found: FoundBooking, nowMs: number): Permissions {
  const { subject, rules, appointment } = found;
  const isMovable = rules.mayReschedule && appointment !== null && isStillDone(appointment);
  const cancel = toPermission(found, subject.kind !== 'package', rules.cancelNoticeSeconds, nowMs);
  const reschedule = toPermission(found, isMovable, rules.rescheduleNoticeSeconds, nowMs);
  return {
    canCancelUntil: cancel.until,
    cancelObstacle: cancel.obstacle,
    canRescheduleUntil: reschedule.until,
    rescheduleObstacle: reschedule.obstacle,
  };
}

/** Whether the business still offers it, by the same employee: who moves it keeps them. */
function isStillDone({ service, employeeId }: FoundAppointment): boolean {
  return service?.offers.some((offer) => offer.employeeId === employeeId) ?? false;
}

function toPermission(
  found: FoundBooking,
  isOffered: boolean,
  noticeSeconds: number,
  nowMs: number,
): Permission {
  if (isCancelled(found)) return { until: null, obstacle: 'cancelled' };
  const startsAt = toStart(found);
  if (!isOffered || startsAt === undefined) return { until: null, obstacle: 'not-offered' };
  const startMs = Date.parse(startsAt);
  const untilMs = startMs - noticeSeconds * 1000;
  const until = toInstant(untilMs);
  if (nowMs >= startMs) return { until, obstacle: 'past' };
  return { until, obstacle: nowMs >= untilMs ? 'too-late' : null };
}

/** Cancelled by whomever, or refused by the business: nobody comes. */
export function isCancelled(found: FoundBooking): boolean {
  const [own] = toOwn(found);
  return !isStanding({ status: own?.status ?? found.receipt.status });
}

function toStart({ subject, receipt }: FoundBooking): Instant | undefined {
  if (subject.kind === 'package') return undefined;
  return toFirstStart(receipt.appointments, subject.bookingId);
}

/**
 * The receipt of a series tells of its other dates, too; that of a package of appointments, whose
 * numbers are none of purchases.
 */
function toOwn({ subject, receipt }: FoundBooking): BookedAppointment[] {
  if (subject.kind === 'package') return [];
  return receipt.appointments.filter(({ bookingId }) => bookingId === subject.bookingId);
}

/** Whether this appointment takes place at this very time: then there is nothing to move. */
export function isStandingAt(found: FoundBooking, startsAt: Instant): boolean {
  return found.appointment !== null && !isCancelled(found) && toStart(found) === startsAt;
}

/** @throws {Refusal} `time-changed` where it begins at another time than the customer saw. */
export function checkStart(found: FoundBooking, startsAt: Instant): void {
  if (toStart(found) === startsAt) return;
  const detail = 'It begins at another time by now. Nothing was changed.';
  throw new Refusal('time-changed', { detail });
}

/** @throws {Refusal} `too-late-to-cancel`, `booking-refused`. */
export function checkCancellable(found: FoundBooking, nowMs: number): void {
  const { cancelObstacle } = toPermissions(found, nowMs);
  if (cancelObstacle) throw toRefusal(cancelObstacle, 'too-late-to-cancel');
}

/**
 * An appointment that may be moved.
 *
 * @throws {Refusal} `too-late-to-reschedule`, `booking-refused`.
 */
export function checkMovable(found: FoundBooking, nowMs: number): FoundAppointment {
  const { rescheduleObstacle } = toPermissions(found, nowMs);
  if (rescheduleObstacle) throw toRefusal(rescheduleObstacle, 'too-late-to-reschedule');
  if (!found.appointment) throw new Refusal('booking-refused');
  return found.appointment;
}

function toRefusal(
  obstacle: Obstacle,
  tooLate: 'too-late-to-cancel' | 'too-late-to-reschedule',
): Refusal {
  const isTooLate = obstacle === 'too-late' || obstacle === 'past';
  return new Refusal(isTooLate ? tooLate : 'booking-refused');
}
