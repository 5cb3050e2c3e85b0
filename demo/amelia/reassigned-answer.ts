import type { Appointment } from './appointment.js';
import type { Move } from './asked-move.js';
import { toBareAppointmentRow, toBareBookingRow } from './bare-rows.js';
import { toAppointmentRow } from './booking-rows.js';
import { formatWall } from './clock.js';
import type { Moved } from './move-booking.js';
import type { Store } from './store.js';

/** What a booking was moved from. */
export interface Before {
  status: string;
  existingStatus: string | null;
  providerId: number;
  times: { bookingStart: string; bookingEnd: string };
}

/** Reads it before anything moves. */
export function toBefore({ appointment }: Move, existing: Appointment | null): Before {
  const { status, providerId, start, end } = appointment;
  const times = { bookingStart: formatWall(start), bookingEnd: formatWall(end) };
  return { status, existingStatus: existing?.status ?? null, providerId, times };
}

/**
 * The answer to a booking that was moved (recorded: reassign): everybody's bookings are in it, and
 * of the employee what nobody is to read.
 */
export function toReassigned(
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
      location: null,
      isChangedStatus: existingAppointment.status !== before.existingStatus,
    },
    existingAppointmentStatusChanged:
      existingAppointment !== null && existingAppointment.status !== before.existingStatus,
  };
}
