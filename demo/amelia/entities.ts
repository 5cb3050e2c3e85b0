import { toCategories } from './categories.js';
import { toCustomFields } from './custom-fields.js';
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
        ...only('taxes', { taxes: business.taxes.map((tax) => toTaxRow(store, tax)) }),
        ...only('settings', { settings: business.settings }),
      });
    },
  },
];

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
