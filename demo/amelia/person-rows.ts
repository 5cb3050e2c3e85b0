import type { Customer } from './appointment.js';
import type { Employee } from './rows.js';

/** Anybody of whom nothing is known yet. */
export const blankPerson = {
  id: null,
  firstName: '',
  lastName: '',
  birthday: null,
  email: null,
  phone: null,
  type: 'customer',
  status: null,
  note: null,
  zoomUserId: null,
  countryPhoneIso: null,
  externalId: null,
  pictureFullPath: null,
  pictureThumbPath: null,
  translations: null,
};

/** What is told beside of somebody who was read from the tables. */
export const noCalendars = {
  customFields: null,
  appleCalendarId: null,
  googleCalendarId: null,
  outlookCalendarId: null,
};

/** A customer, as a booking shows them. */
export function toCustomerRow(
  customer: Customer,
  { status, translations }: { status: string | null; translations: string | null },
) {
  const { id, firstName, lastName, email, phone, countryPhoneIso } = customer;
  return {
    ...blankPerson,
    id,
    firstName,
    lastName,
    email,
    phone,
    status,
    countryPhoneIso,
    translations,
    ...noCalendars,
    gender: null,
    stripeConnect: null,
  };
}

/** An employee with all that Amelia tells of those who give an event (recorded: event-get). */
export function toProviderRow(employee: Employee) {
  const { id, firstName, lastName, email, phone, note, pictureFullPath } = employee;
  return {
    ...blankPerson,
    id,
    firstName,
    lastName,
    email,
    phone,
    type: 'provider',
    note,
    pictureFullPath,
    pictureThumbPath: pictureFullPath,
    ...noCalendars,
    weekDayList: [],
    serviceList: [],
    eventList: [],
    dayOffList: [],
    blockTimeList: [],
    specialDayList: [],
    locationId: null,
    googleCalendar: null,
    outlookCalendar: null,
    timeZone: null,
    description: null,
    badgeId: null,
    stripeConnect: null,
    employeeAppleCalendar: null,
    show: null,
  };
}
