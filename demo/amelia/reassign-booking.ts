import { type Move, readMove, refuseMove } from './asked-move.js';
import { toWritten } from './booking-start.js';
import { findExisting, moveBooking } from './move-booking.js';
import { toBefore, toReassigned } from './reassigned-answer.js';
import { type Call, succeed } from './router.js';
import type { Store } from './store.js';

/**
 * Moves a booking to another time: its appointment with it where it is alone, out of the
 * appointment where others stay, into one of others that has places. A cancelled booking moves as
 * any other.
 *
 * @throws {Refusal} 409 where it can't be there, 500 where it or the date is unknown.
 */
export function reassignBooking(store: Store, call: Call) {
  const move = readMove(store, call);
  const { appointment, booking } = move;
  refuseMove(store, move);
  const existing = findExisting(store, move);
  const before = toBefore(move, existing);
  const isUpdated = isUpdatedBy(move);

  booking.customFields = move.customFields ?? booking.customFields;
  booking.payment.due ??= appointment.start;
  const start = toWritten(move.start, call.faults);
  const moved = moveBooking(store, { ...move, start }, existing);
  const reassigned = toReassigned(store, { move, moved, before, isUpdated });
  // Recorded: reassign-newyork. It shows the old one, and keeps the digits as the site's wall time.
  if (booking.payment.gateway === 'onSite') booking.payment.due = move.digits;
  return succeed('Successfully updated appointment', reassigned);
}

/** Whether something else than the time changes. */
function isUpdatedBy(move: Move): boolean {
  const { appointment, booking, customFields, isRescheduled } = move;
  if (customFields !== null && customFields !== booking.customFields) return true;
  if (isRescheduled) return false;
  return move.status !== booking.status || move.providerId !== appointment.providerId;
}
