import { toCategories } from './categories.js';
import { toCustomFields } from './custom-fields.js';
import type { Event } from './event.js';
import { toEventRow } from './event-rows.js';
import { toPackageRow } from './package-rows.js';
import { toPhpMap } from './php.js';
import { type Route, succeed } from './router.js';
import type { Employee } from './rows.js';
import { toOfferedLocations } from './schedule.js';
import { findService, type Store, toOffered } from './store.js';
import { toTaxRow } from './taxes.js';

export const entityRoutes: Route[] = [
  {
    method: 'GET',
    path: '/entities',
    handle(store, { query }) {
      const types = query.list('types');
      const { business } = store;
      const only = (type: string, fields: Record<string, unknown>) =>
        types.includes(type) ? fields : {};
      return succeed('Successfully retrieved entities', {
        ...only('locations', { locations: business.locations }),
        ...only('categories', { categories: toCategories(store) }),
        customers: [],
        ...only('employees', {
          entitiesRelations: toRelations(store),
          employees: business.employees.map((employee) => toEmployeeRow(store, employee)),
        }),
        appointments: { futureAppointments: [] },
        ...only('customFields', { customFields: toCustomFields(store) }),
        ...only('events', { events: business.events.map((event) => toEntity(store, event)) }),
        ...only('packages', {
          packages: business.packages.map((pack) => toPackageRow(store, pack)),
        }),
        ...only('tags', { tags: toTags(store) }),
        ...only('taxes', { taxes: business.taxes.map((tax) => toTaxRow(store, tax)) }),
        ...only('settings', { settings: business.settings }),
      });
    },
  },
];

/** An event as it is kept, whoever has booked it. */
function toEntity(store: Store, event: Event) {
  return toEventRow(store, event, { place: 'got', bookings: [] });
}

/** The tags of all events, each name once: with the first event that has it. */
function toTags({ business }: Store) {
  const tags = new Map<string, { id: number; eventId: number; name: string }>();
  for (const { id: eventId, tags: own } of business.events) {
    for (const { id, name } of own) if (!tags.has(name)) tags.set(name, { id, eventId, name });
  }
  return [...tags.values()];
}

/** Employee → service → locations (recorded: entities). */
function toRelations({ business }: Store): unknown {
  return toPhpMap(
    business.employees.map((employee) => [
      employee.id,
      toPhpMap(
        employee.offers.map(({ serviceId }) => [
          serviceId,
          toOfferedLocations(employee, serviceId, business.locations),
        ]),
      ),
    ]),
  );
}

/** An employee with everything Amelia tells whoever has the key. */
function toEmployeeRow(store: Store, employee: Employee): unknown {
  let lastId = employee.id * 100;
  const { id, firstName, lastName, email, phone, note, description, locationId } = employee;
  return {
    id,
    firstName,
    lastName,
    birthday: null,
    email,
    phone,
    type: 'provider',
    status: 'visible',
    note,
    zoomUserId: null,
    countryPhoneIso: null,
    externalId: -1,
    pictureFullPath: employee.pictureFullPath,
    pictureThumbPath: employee.pictureFullPath,
    translations: null,
    customFields: null,
    appleCalendarId: null,
    googleCalendarId: null,
    outlookCalendarId: null,
    weekDayList: employee.weekDays.map(({ breaks, periods, ...weekDay }) => ({
      id: ++lastId,
      ...weekDay,
      timeOutList: breaks.map((span) => ({ id: ++lastId, ...span })),
      periodList: periods.map(({ locationIds = [], serviceIds = [], ...span }) => ({
        id: ++lastId,
        ...span,
        locationId: locationIds[0] ?? null,
        periodServiceList: serviceIds.map((serviceId) => ({ id: ++lastId, serviceId })),
        periodLocationList: locationIds.map((each) => ({ id: ++lastId, locationId: each })),
      })),
    })),
    serviceList: employee.offers.map(({ serviceId }) =>
      toOffered(findService(store, serviceId), employee),
    ),
    eventList: [],
    dayOffList: employee.daysOff.map((dayOff) => ({ id: ++lastId, ...dayOff })),
    blockTimeList: [],
    specialDayList: [],
    locationId,
    googleCalendar: null,
    outlookCalendar: null,
    timeZone: null,
    description,
    badgeId: null,
    stripeConnect: null,
    employeeAppleCalendar: null,
    show: true,
    googleCalendarList: [],
    outlookCalendarList: [],
  };
}
