import { expect } from 'vitest';

/** What goes up for Jordan, beside what is booked. */
export const booker = {
  customFields: {},
  deposit: false,
  locale: 'en_US',
  utcOffset: -300,
  customerId: 0,
  customer: {
    id: null,
    firstName: 'Jordan',
    lastName: 'Parker',
    email: 'jordan.parker@example.test',
    phone: '',
    countryPhoneIso: '',
    externalId: null,
  },
};

/** What goes up with any booking of theirs. */
export const sentByAll = {
  timeZone: 'America/New_York',
  payment: { gateway: 'onSite', currency: 'USD', data: {} },
  notifyParticipants: 1,
  locale: 'en_US',
  runInstantPostBookingActions: false,
  urlParams: { rbk: expect.stringMatching(/^[A-Za-z0-9_-]{22}$/) },
};
