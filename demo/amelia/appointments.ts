import type { Appointment, BookingStatus } from './appointment.js';
import { toAppointmentRow } from './booking-rows.js';
import { formatDay } from './clock.js';
import { type NoticeSetting, toNotice } from './notice.js';
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
    /**
     * The appointments of the days `dates[0]` to `dates[1]`, by day (appointments-list); of one
     * customer too, then with the bookings of the others that are in them.
     */
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
                ...toChangeable(store, appointment),
                past: appointment.start <= store.nowWall(),
                // As in the published plugin: only a customer's own list tells it.
                isGroup: false,
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

/** Whether it is early enough to cancel it, and to move it. */
function toChangeable(store: Store, { serviceId, start }: Appointment) {
  const service = store.business.services.find(({ id }) => id === serviceId);
  const isInTime = (notice: NoticeSetting) =>
    store.nowWall() <= start - toNotice(store, service?.settings ?? null, notice) * 1000;
  return {
    cancelable: isInTime('minimumTimeRequirementPriorToCanceling'),
    reschedulable: isInTime('minimumTimeRequirementPriorToRescheduling'),
  };
}

/** Whether one of its bookings is asked for: it is listed with all of them. */
function isAsked(store: Store, { bookings }: Appointment, query: Query): boolean {
  const [customerIds, packageId] = [query.wholes('customerId'), query.whole('packageId')];
  if (customerIds.length === 0 && packageId === null) return true;
  return bookings.some(
    (booking) =>
      (customerIds.length === 0 || customerIds.includes(booking.customer.id)) &&
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
