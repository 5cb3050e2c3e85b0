import { toAppointmentRow } from './booking-rows.js';
import type { Placed } from './place-booking.js';
import { findBought } from './purchase-places.js';
import { toBoughtNumbers } from './purchase-rows.js';
import type { Store } from './store.js';

/**
 * The answer to an appointment that the business has added (the vendor's page on package
 * purchases): everybody's bookings are in it, without who they are.
 */
export function toAdded(store: Store, placed: Placed[]) {
  const [first] = placed;
  if (!first) return { appointment: null, recurring: [] };
  const { appointment } = first;
  const row = toAppointmentRow(store, appointment, 'booked');
  const bookings = appointment.bookings.flatMap((booking) => {
    const bookingRow = row.bookings.find(({ id }) => id === booking.id);
    if (!bookingRow) return [];
    const isAdded = placed.some((each) => each.booking === booking);
    const bought = findBought(store, booking);
    return {
      ...bookingRow,
      customer: null,
      token: isAdded ? booking.token : null,
      isChangedStatus: isAdded ? true : null,
      packageCustomerService: bought
        ? toBoughtNumbers(bought, isAdded ? { id: bought.purchase.id } : {})
        : null,
      created: isAdded ? null : bookingRow.created,
      actionsCompleted: isAdded ? false : null,
    };
  });
  return {
    appointment: { ...row, bookings: bookings.reverse(), location: null },
    recurring: [],
  };
}
