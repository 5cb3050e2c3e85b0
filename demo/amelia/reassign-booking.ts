import type { Appointment } from './appointment.js';
import { type Move, readMove, refuseMove } from './asked-move.js';
import { toBareAppointmentRow, toBareBookingRow } from './bare-rows.js';
import { toAppointmentRow } from './booking-rows.js';
import { toWritten } from './booking-start.js';
import { formatWall } from './clock.js';
import { findExisting, type Moved, moveBooking } from './move-booking.js';
import { isEmpty, toPhpJson, toText } from './php.js';
import { type Call, succeed } from './router.js';
import type { Store } from './store.js';

/**
 * Moves a booking to another time (recorded: reassign): its appointment with it where it is alone,
 * out of the appointment where others stay, into one of others that has places. A cancelled
 * booking moves as any other.
 *
 * @throws {Refusal} 409 where it can't be there, 500 where it or the date is unknown.
 */
export function reassignBooking(store: Store, call: Call) {
  const { body, faults } = call;
  const move = readMove(store, call);
  const { appointment, booking } = move;
  refuseMove(store, move);
  const existing = findExisting(store, move);
  const before = toBefore(move, existing);

  const customFields = isEmpty(body.customFields) ? null : toPhpJson(body.customFields);
  const isUpdated =
    (customFields !== null && customFields !== booking.customFields) ||
    (!move.isRescheduled &&
      (move.status !== booking.status || move.providerId !== appointment.providerId));
  booking.customFields = customFields ?? booking.customFields;
  booking.payment.due ??= appointment.start;
  const moved = moveBooking(store, { ...move, start: toWritten(move.start, faults) }, existing);
  const isOwn = moved.newAppointment === null && existing === null;
  if (isOwn) appointment.internalNotes = toText(body.internalNotes) ?? appointment.internalNotes;
  const data = toReassigned(store, { move, moved, before, isUpdated });
  // Recorded: reassign-newyork. It shows the old one, and keeps the digits as the site's wall time.
  if (booking.payment.gateway === 'onSite') booking.payment.due = move.digits;
  return succeed('Successfully updated appointment', data);
}

interface Before {
  status: string;
  existingStatus: string | null;
  providerId: number;
  times: { bookingStart: string; bookingEnd: string };
}

function toBefore({ appointment }: Move, existing: Appointment | null): Before {
  const { status, providerId, start, end } = appointment;
  const times = { bookingStart: formatWall(start), bookingEnd: formatWall(end) };
  return { status, existingStatus: existing?.status ?? null, providerId, times };
}

/** The answer: everybody's bookings are in it, and what the employee wants nobody to read. */
function toReassigned(
  store: Store,
  {
    move,
    moved,
    before,
    isUpdated,
  }: { move: Move; moved: Moved; before: Before; isUpdated: boolean },
) {
  const { appointment, booking, isRescheduled } = move;
  const { newAppointment, existingAppointment } = moved;
  const isOwn = newAppointment === null && existingAppointment === null;
  const isEmptied = appointment.bookings.length === 0;
  const isStatusChanged = appointment.status !== before.status;
  const toRow = (each: Appointment) => ({
    ...toBareAppointmentRow(store, each, () => false),
    bookingEnd: formatWall(each.end),
  });
  return {
    booking: {
      ...toBareBookingRow(
        store,
        newAppointment ?? existingAppointment ?? appointment,
        booking,
        false,
      ),
      isUpdated: isUpdated || null,
    },
    newAppointment: newAppointment && {
      ...toRow(newAppointment),
      isRescheduled,
      isChangedStatus: newAppointment.status !== before.status,
    },
    oldAppointment: {
      ...toRow(appointment),
      isRescheduled: isOwn ? isRescheduled : null,
      isChangedStatus: isEmptied ? null : isStatusChanged,
      initialAppointmentDateTime: before.times,
    },
    oldAppointmentStatusChanged: isEmptied || isStatusChanged,
    oldAppointmentStatus: before.status,
    bookingRescheduled: isRescheduled,
    bookingEmployeeChanged: move.providerId === before.providerId ? null : before.providerId,
    bookingZoomUserChanged: false,
    bookingZoomUsersLicenced: false,
    existingAppointment: existingAppointment && {
      ...toAppointmentRow(store, existingAppointment, 'listed'),
      isChangedStatus: existingAppointment.status !== before.existingStatus,
    },
    existingAppointmentStatusChanged:
      existingAppointment !== null && existingAppointment.status !== before.existingStatus,
  };
}
