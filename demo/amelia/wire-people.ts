import type { Business, EmployeeEntity, ServiceEntity, WorkDay } from './entities.js';
import type { Customer } from './store.js';

const noCalendars = { appleCalendarId: null, googleCalendarId: null, outlookCalendarId: null };

const noPerson = {
  birthday: null,
  zoomUserId: null,
  pictureFullPath: null,
  pictureThumbPath: null,
};

/** A customer inside a booking. */
export function toWireCustomer(customer: Customer, isFresh: boolean) {
  return {
    ...noPerson,
    id: customer.id,
    firstName: customer.firstName,
    lastName: customer.lastName,
    email: customer.email,
    phone: customer.phone,
    type: 'customer',
    status: isFresh ? null : 'visible',
    note: null,
    countryPhoneIso: customer.countryPhoneIso,
    externalId: null,
    translations: isFresh ? '{"defaultLanguage":"en_US"}' : null,
    customFields: null,
    ...noCalendars,
    gender: null,
    stripeConnect: null,
  };
}

/** An employee in a list: all of them, with what customers must never see. */
export function toWireEmployee(employee: EmployeeEntity, business: Business) {
  return {
    ...noPerson,
    id: employee.id,
    firstName: employee.firstName,
    lastName: employee.lastName,
    email: employee.email,
    phone: employee.phone,
    type: 'provider',
    status: employee.status,
    note: employee.note,
    countryPhoneIso: null,
    externalId: -1,
    translations: null,
    customFields: null,
    ...noCalendars,
    weekDayList: employee.workDays.map(toWireWorkDay),
    serviceList: toTheirServices(employee, business),
    eventList: [],
    dayOffList: employee.daysOff.map((dayOff, index) => ({ id: index + 1, ...dayOff })),
    blockTimeList: [],
    specialDayList: [],
    locationId: employee.does[0]?.locationIds[0] ?? null,
    googleCalendar: null,
    outlookCalendar: null,
    timeZone: null,
    description: employee.description,
    badgeId: null,
    stripeConnect: null,
    employeeAppleCalendar: null,
    show: true,
    googleCalendarList: [],
    outlookCalendarList: [],
  };
}

/** An employee inside an appointment, where their week is left out. */
export function toWireProvider(employee: EmployeeEntity, business: Business) {
  const { googleCalendarList, outlookCalendarList, ...shown } = toWireEmployee(employee, business);
  return {
    ...shown,
    status: null,
    externalId: null,
    weekDayList: [],
    serviceList: [],
    dayOffList: [],
    locationId: null,
    show: null,
  };
}

function toTheirServices({ does }: EmployeeEntity, { services }: Business): ServiceEntity[] {
  return does.flatMap(({ serviceId, price }) => {
    const service = services.find(({ id }) => id === serviceId);
    return service ? [{ ...service, price: price ?? service.price }] : [];
  });
}

function toWireWorkDay({ dayIndex, startTime, endTime, breaks }: WorkDay, index: number) {
  return {
    id: index + 1,
    dayIndex,
    startTime,
    endTime,
    timeOutList: breaks.map((pause) => ({ id: index + 1, ...pause })),
    periodList: [],
  };
}
