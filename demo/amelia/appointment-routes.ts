import { type Answer, type Call, found, readList, refused, toPhpMap } from './call.js';
import { toDate, toInstantMs } from './site-clock.js';
import type { Appointment, Store } from './store.js';
import { toWireAppointment } from './wire-bookings.js';

/** `GET /appointments`: those between two days of the site, both included, grouped by day. */
export function getAppointments(store: Store, { query }: Call): Answer {
  const [from = '', to = from] = readList(query, 'dates');
  const wanted = store.appointments
    .filter(({ startsAt }) => !from || (toDate(startsAt) >= from && toDate(startsAt) <= to))
    .sort((one, other) => one.startsAt - other.startsAt);
  const dates = [...new Set(wanted.map(({ startsAt }) => toDate(startsAt)))];
  const countOf = (status: string) => wanted.filter((each) => each.status === status).length;
  return found('Successfully retrieved appointments', {
    appointments: toPhpMap(
      dates.map((date) => [
        date,
        {
          date,
          appointments: wanted
            .filter(({ startsAt }) => toDate(startsAt) === date)
            .map((appointment) => toListed(store, appointment)),
        },
      ]),
    ),
    availablePackageBookings: [],
    emptyPackageBookings: [],
    occupied: [],
    total: wanted.length,
    totalApproved: countOf('approved'),
    totalPending: countOf('pending'),
    totalCount: store.appointments.length,
    filteredCount: wanted.length,
    currentUser: theKeysUser,
    customersNoShowCount: [],
  });
}

/** `GET /appointments/{id}`. */
export function getAppointment(store: Store, _call: Call, id: number): Answer {
  const appointment = store.appointments.find((each) => each.id === id);
  if (!appointment) return refused('Could not retrieve appointment', []);
  return found('Successfully retrieved appointment', {
    appointment: toWireAppointment(store, appointment, 'kept'),
    recurring: [],
  });
}

function toListed(store: Store, appointment: Appointment) {
  const { timeZone } = store.business.settings;
  const isPast = toInstantMs(appointment.startsAt, timeZone) < store.nowMs;
  return {
    ...toWireAppointment(store, appointment, 'kept'),
    notifyParticipants: String(appointment.notifyParticipants),
    cancelable: !isPast,
    reschedulable: !isPast,
    past: isPast,
    isGroup: (store.findService(appointment.serviceId)?.maxCapacity ?? 1) > 1,
  };
}

/** Who a call with the key is: an administrator. */
const theKeysUser = {
  id: null,
  firstName: 'admin',
  lastName: 'admin',
  birthday: null,
  email: 'admin@example.test',
  phone: null,
  type: 'admin',
  status: null,
  note: null,
  zoomUserId: null,
  countryPhoneIso: null,
  externalId: null,
  pictureFullPath: null,
  pictureThumbPath: null,
  translations: null,
  customFields: null,
  appleCalendarId: null,
  googleCalendarId: null,
  outlookCalendarId: null,
};
