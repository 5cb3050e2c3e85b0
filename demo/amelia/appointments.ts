import type { Appointment, BookingStatus } from './appointment.js';
import { toAppointmentRow } from './booking-rows.js';
import { formatDay } from './clock.js';
import { blankPerson, noCalendars } from './person-rows.js';
import { Refusal, toPhpMap } from './php.js';
import { findBought } from './purchase-places.js';
import type { Query } from './query.js';
import { type Route, succeed } from './router.js';
import type { Store } from './store.js';

export const appointmentRoutes: Route[] = [
  {
    method: 'GET',
    path: '/appointments',
    /** The appointments of the days `dates[0]` to `dates[1]`, by day (appointments-list). */
    handle(store, { query }) {
      const [from = '', to = ''] = query.list('dates');
      const asked = store.appointments
        .filter(({ start }) => from === '' || formatDay(start) >= from.slice(0, 10))
        .filter(({ start }) => to === '' || formatDay(start) <= to.slice(0, 10))
        .filter((appointment) => isAsked(store, appointment, query))
        .sort((one, other) => one.start - other.start);
      const size = query.whole('limit') ?? store.business.settings.general.itemsPerPage;
      const first = ((query.whole('page') ?? 1) - 1) * size;
      const days = new Map<string, Appointment[]>();
      for (const appointment of asked.slice(first, first + size)) {
        const day = formatDay(appointment.start);
        days.set(day, [...(days.get(day) ?? []), appointment]);
      }
      const count = (wanted: BookingStatus) =>
        asked.filter(({ status }) => status === wanted).length;
      return succeed('Successfully retrieved appointments', {
        appointments: toPhpMap(
          [...days].map(([date, appointments]) => [
            date,
            {
              date,
              appointments: appointments.map((appointment) => ({
                ...toAppointmentRow(store, appointment, 'listed'),
                cancelable: appointment.start > store.nowWall(),
                reschedulable: appointment.start > store.nowWall(),
                past: appointment.start <= store.nowWall(),
                isGroup: appointment.bookings.length > 1,
              })),
            },
          ]),
        ),
        availablePackageBookings: [],
        emptyPackageBookings: [],
        occupied: [],
        total: asked.length,
        totalApproved: count('approved'),
        totalPending: count('pending'),
        totalCount: store.appointments.length,
        filteredCount: asked.length,
        currentUser: administrator,
        customersNoShowCount: [],
      });
    },
  },
  {
    method: 'GET',
    path: '/appointments/:id',
    handle(store, { id }) {
      const appointment = store.appointments.find((each) => each.id === id);
      if (!appointment) throw new Refusal(500, 'Call to a member function getBookings() on null');
      return succeed('Successfully retrieved appointment', {
        appointment: toAppointmentRow(store, appointment, 'got'),
        recurring: [],
      });
    },
  },
];

/** Whether one of its bookings is asked for: it is listed with all of them. */
function isAsked(store: Store, { bookings }: Appointment, query: Query): boolean {
  const [customerId, packageId] = [query.whole('customerId'), query.whole('packageId')];
  if (customerId === null && packageId === null) return true;
  return bookings.some(
    (booking) =>
      (customerId === null || booking.customer.id === customerId) &&
      (packageId === null || findBought(store, booking)?.purchase.packageId === packageId),
  );
}

/** Whose rights the key has. */
const administrator = {
  ...blankPerson,
  firstName: 'admin',
  lastName: 'admin',
  email: 'a@example.test',
  type: 'admin',
  ...noCalendars,
};
