import * as v from 'valibot';
import { Refusal } from '../contract/refusal.js';
import type { Instant, Zone } from '../contract/time.js';
import { toStatus } from './booked.js';
import type { FoundBooking } from './booking-system.js';
import { AmeliaMisunderstood } from './failures.js';
import { type NewPlace, toStart, withNewPlace } from './found-changes.js';
import { findLost } from './lost-answer.js';
import type { ChangeOptions } from './manage-options.js';
import { toMovedElsewhere } from './moved-starts.js';
import { idShape, orNothing, textShape } from './shapes.js';
import { toReassignStart } from './start-fields.js';
import { readSiteTime } from './time-dialect.js';

const placeShape = orNothing(v.object({ id: idShape, bookingStart: textShape }));

/** The answer to a move (recorded: reassign); everybody else's bookings in it are not read. */
const movedShape = v.object({
  booking: v.object({ id: idShape, status: textShape }),
  existingAppointment: placeShape,
  newAppointment: placeShape,
  oldAppointment: placeShape,
});

/** Moves appointments, and makes sure of where they are then. */
export function createMove(options: ChangeOptions) {
  const { client, notice } = options;

  async function moveAppointment(
    found: FoundBooking,
    startsAt: Instant,
    timeZone: Zone,
  ): Promise<FoundBooking> {
    if (!found.appointment) throw new Refusal('booking-refused');
    // Before anything is sent: once it is moved, nothing more may fail for want of it.
    const { site } = (await options.fetchManageTerms())(found.lang);
    const moved = await post(found, startsAt, timeZone, site.timeZone)
      .then((place) => withNewPlace(found, place))
      .catch((error: unknown) => findLost(error, () => lookElsewhere(found), options));
    const siteStartsAt = toStart(moved);
    if (siteStartsAt === startsAt) return moved;
    notice('warn', 'time-changed', { bookingId: found.subject.bookingId });
    const isBack = await moveBack(found, timeZone, site.timeZone);
    throw toMovedElsewhere(startsAt, siteStartsAt, isBack);
  }

  /** Sent once: a second time it would be told to everybody again. */
  async function post(
    { subject: { bookingId } }: FoundBooking,
    startsAt: Instant,
    timeZone: Zone,
    siteZone: Zone,
  ): Promise<NewPlace> {
    const body = toReassignStart(startsAt, timeZone);
    const answer = await client.post(`/bookings/reassign/${bookingId}`, body, movedShape);
    return toNewPlace(answer, bookingId, siteZone);
  }

  /** The booking, once it is anywhere else than before. */
  async function lookElsewhere(found: FoundBooking): Promise<FoundBooking | undefined> {
    const seen = await options.fetchBooking(found.subject, found.lang);
    return seen && toStart(seen) !== toStart(found) ? seen : undefined;
  }

  async function moveBack(found: FoundBooking, timeZone: Zone, siteZone: Zone): Promise<boolean> {
    const startsAt = toStart(found);
    const isBack = await post(found, startsAt, timeZone, siteZone)
      .then((place) => place.startsAt === startsAt)
      .catch(() => false);
    if (!isBack) notice('error', 'move-back-failed', { bookingId: found.subject.bookingId });
    return isBack;
  }

  return moveAppointment;
}

/** Where it is now: in one that was there before, in one of its own, or in its old one. */
function toNewPlace(
  {
    booking,
    existingAppointment,
    newAppointment,
    oldAppointment,
  }: v.InferOutput<typeof movedShape>,
  bookingId: number,
  siteZone: Zone,
): NewPlace {
  const place = existingAppointment ?? newAppointment ?? oldAppointment;
  const startsAt = place && readSiteTime(siteZone, place.bookingStart);
  if (!startsAt || booking.id !== bookingId) {
    throw new AmeliaMisunderstood('nobody can tell where it was moved');
  }
  return { appointmentId: place.id, startsAt, status: toStatus(booking.status) };
}
