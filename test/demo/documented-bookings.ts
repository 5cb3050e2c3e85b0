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
import { createRecordedBusiness } from './recorded-site.js';

/** Service 1, place 2 and custom field 1 of the page's examples. */
export function createDocumentedBusiness(): Business {
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
export const counted = [
  'id',
  'customerId',
  'appointmentId',
  'customerBookingId',
  'paymentId',
  'token',
];

/** Where the page is not what an Amelia answers: the field's name, and a sentence. */
export type Wrong = Record<string, string>;

/** Values that are another booking's on the page; their types are compared all the same. */
export const ofAnotherBooking = [
  ...['price', 'dateTime', 'status', 'customFields', 'info', 'serviceId', 'providerId'],
  ...['bookingStart', 'bookingEnd', 'firstName', 'lastName', 'email'],
];

interface Comparison {
  documented: unknown;
  /** Of version 2.4.3, which has fields that the page, of an older one, has not. */
  recorded: unknown;
  varying: string[];
  wrong: Wrong;
}

/** What differs from the page without a reason, and the reasons that are about nothing. */
export function compare(answer: unknown, { documented, recorded, varying, wrong }: Comparison) {
  const isNewer = (difference: string) => difference.endsWith(', recorded missing');
  const toPath = (difference: string) => difference.split(':')[0] ?? '';
  const newer = findDifferences(recorded, documented).filter(isNewer).map(toPath);
  const differing = findDifferences(answer, documented, { varying }).filter(
    (difference) => !newer.includes(toPath(difference)),
  );
  const toName = (difference: string) => toPath(difference).split('.').at(-1) ?? '';
  return {
    unexplained: differing.filter((difference) => !(toName(difference) in wrong)),
    needless: Object.keys(wrong).filter((name) => !differing.map(toName).includes(name)),
  };
}

/** What that finds where the page and the answer are the same. */
export const same = { unexplained: [], needless: [] };
