import { afterEach, describe, expect, it } from 'vitest';
import {
  toCategory,
  toCustomField,
  toEmployee,
  toExtra,
  toLocation,
  toService,
} from '../../demo/amelia/row-defaults.js';
import type { Business } from '../../demo/amelia/rows.js';
import { findDifferences } from '../support/shape.js';
import { readDocumented, type ServedAmelia, serveAmelia } from './documented.js';
import { createRecordedBusiness, readRecorded } from './recorded-site.js';

const now = Date.parse('2026-02-01T10:00:00Z');

/** Service 1, place 2 and custom field 1 of the page's examples. */
function createDocumentedBusiness(): Business {
  const business = createRecordedBusiness();
  business.categories = [toCategory({ id: 1, name: 'Category' })];
  business.services = [
    toService({
      id: 1,
      name: 'amelia service',
      description: 'location address: %location_address%',
      categoryId: 1,
      duration: 1800,
      price: 23,
      deposit: 14,
      depositPayment: 'fixed',
      fullPayment: true,
      extras: [toExtra({ id: 17, name: 'extra', price: 0, duration: 600, aggregatedPrice: false })],
      settings:
        '{"payments":{"mollie":{"enabled":true},"paymentLinks":{"enabled":true,' +
        '"changeBookingStatus":false,"redirectUrl":null},"onSite":true,"payPal":{"enabled":true},' +
        '"stripe":{"enabled":false},"razorpay":{"enabled":false}},"zoom":{"enabled":true},' +
        '"lessonSpace":{"enabled":true},"activation":{"version":"6.6"}}',
      maxCapacity: 10,
      timeBefore: 1800,
      timeAfter: 1800,
      bringingAnyone: true,
      aggregatedPrice: true,
      recurringPayment: 999,
      customPricing:
        '{"enabled":false,"durations":{"3600":{"price":30,"rules":[]},"5400":{"price":40,"rules":[]}}}',
      limitPerCustomer:
        '{"enabled":false,"numberOfApp":1,"timeFrame":"day","period":1,"from":"bookingDate"}',
    }),
  ];
  business.locations = [
    toLocation({
      id: 2,
      name: 'Location2',
      address: 'Velisava Vulovića 18, Belgrade, Serbia',
      latitude: 44.767476,
      longitude: 20.455081,
    }),
  ];
  business.customFields = [
    toCustomField({ id: 1, label: 'text', type: 'text', allServices: true }),
  ];
  // 13:00 with half an hour before it is the end of the recorded lunch.
  const weekDays = (business.employees[0]?.weekDays ?? []).map((day) => ({ ...day, breaks: [] }));
  const mia = { firstName: 'Mia', lastName: 'Johnson', email: 'mia.johnson@example.test' };
  business.employees = [toEmployee({ id: 1, ...mia, weekDays, offers: [{ serviceId: 1 }] })];
  return business;
}

/** Numbers that count what else was booked, and chance. */
const counted = ['id', 'customerId', 'appointmentId', 'customerBookingId', 'paymentId', 'token'];

/** Where the page is not what an Amelia answers: the field's name, and a sentence. */
type Wrong = Record<string, string>;

const wrongInBooking: Wrong = {
  translations: 'the page shows en_US though the request has no locale outside of the booking',
  info: 'the page shows a locale and a time zone that the request does not send',
  locale: 'the page shows a locale that the request does not send',
  timeZone: 'the page shows a time zone that the request does not send',
  dateTime: 'the page shows the start as wall time, version 2.4.3 in UTC (book-appointment)',
  created: 'the page shows no time, version 2.4.3 the time of the booking (book-appointment)',
  internalNotes: 'the page shows an empty text, version 2.4.3 null (book-appointment)',
  googleCalendarEventId: 'the page’s site keeps a Google calendar',
  appointmentStatusChanged: 'the page’s appointment was there before, with another status',
  recurringCycle: 'the page shows null, which is none of the values that the services page lists',
  recurringSub: 'the page shows null, which is none of the values that the services page lists',
  customerCabinetUrl: 'the page’s site has a customer panel',
};

/** The page cancels a booking of a package, with other answers than the one it books. */
const wrongInCancel: Wrong = {
  packageCustomerId: 'the page’s booking was paid with a package',
  packageCustomerService: 'the page’s booking was paid with a package',
  payments: 'the page shows the booking alone without payments, version 2.4.3 with them (cancel)',
  customer: 'the page shows no customer in the appointment, version 2.4.3 does (cancel)',
  provider: 'the page shows no employee, version 2.4.3 does (cancel)',
  service: 'the page shows no service, version 2.4.3 does (cancel)',
  location: 'the page shows no place though the appointment has one',
  notifyParticipants: 'the page shows a number, version 2.4.3 a text (cancel)',
  isChangedStatus: 'the page’s booking was canceled before',
  appointmentStatusChanged: 'the page’s appointment was canceled before',
  created: 'the page shows no time at one of two places, version 2.4.3 shows it at both (cancel)',
  message: 'the page says appointment, version 2.4.3 says booking (cancel)',
};

/** Values that are another booking's on the page; their types are compared all the same. */
const ofAnotherBooking = [
  ...['price', 'dateTime', 'status', 'customFields', 'info', 'serviceId', 'providerId'],
  ...['bookingStart', 'bookingEnd', 'firstName', 'lastName', 'email'],
];

interface Comparison {
  documented: string;
  /** The answer of version 2.4.3, which has fields that the page, of an older one, has not. */
  recorded: string;
  varying: string[];
  wrong: Wrong;
}

/** What differs from the page without a reason, and the reasons that are about nothing. */
function compare(answer: unknown, { documented, recorded, varying, wrong }: Comparison) {
  const page = readDocumented(documented).response;
  const { status, body } = readRecorded(recorded).response;
  const isNewer = (difference: string) => difference.endsWith(', recorded missing');
  const toPath = (difference: string) => difference.split(':')[0] ?? '';
  const newer = findDifferences({ status, body }, page).filter(isNewer).map(toPath);
  const differing = findDifferences(answer, page, { varying }).filter(
    (difference) => !newer.includes(toPath(difference)),
  );
  const toName = (difference: string) => toPath(difference).split('.').at(-1) ?? '';
  return {
    unexplained: differing.filter((difference) => !(toName(difference) in wrong)),
    needless: Object.keys(wrong).filter((name) => !differing.map(toName).includes(name)),
  };
}

const same = { unexplained: [], needless: [] };

describe('the appointment examples of the bookings page, typed with curl', () => {
  let served: ServedAmelia | undefined;
  afterEach(() => served?.close());

  it('book an appointment', async () => {
    served = await serveAmelia(createDocumentedBusiness(), now);
    const answer = await served.type('book-appointment');
    const name = 'book-appointment';
    const comparison = {
      documented: name,
      recorded: name,
      varying: counted,
      wrong: wrongInBooking,
    };
    expect(compare(answer, comparison)).toEqual(same);
  });

  it('tell of it', async () => {
    served = await serveAmelia(createDocumentedBusiness(), now);
    expect(await served.type('book-success')).toEqual(readDocumented('book-success').response);
  });

  it('cancel it', async () => {
    served = await serveAmelia(createDocumentedBusiness(), now);
    const { body } = await served.type('book-appointment');
    const { id } = Object(body).data.booking;
    const answer = await served.type('book-cancel', (line) => line.replace('965', String(id)));
    const varying = [...counted, ...ofAnotherBooking];
    const comparison = { documented: 'book-cancel', recorded: 'cancel', varying };
    expect(compare(answer, { ...comparison, wrong: wrongInCancel })).toEqual(same);
  });
});
