import type { Amelia } from '../../../demo/amelia/amelia.js';

/** One booking that Amelia holds; cancelled ones too. */
export interface HeldBooking {
  id: number;
  email: string;
  isCanceled: boolean;
}

/** All that Amelia holds. */
export interface Books {
  appointments: HeldBooking[];
  events: HeldBooking[];
  /** Packages that were bought; what was booked of them is among the appointments. */
  purchases: HeldBooking[];
}

export function toBooks({ appointments, events, purchases }: Amelia): Books {
  return {
    appointments: appointments.flatMap(({ bookings }) => bookings.map(toHeld)),
    events: events.flatMap(({ bookings }) => bookings.map(toHeld)),
    purchases: purchases.map(toHeld),
  };
}

function toHeld(row: { id: number; status: string; customer: { email: string | null } }) {
  return { id: row.id, email: row.customer.email ?? '', isCanceled: row.status === 'canceled' };
}
