import { afterEach, describe, expect, it } from 'vitest';
import { toPackage, toPackaged } from '../../demo/amelia/package-defaults.js';
import {
  toCustomField,
  toEmployee,
  toLocation,
  toService,
  toWeek,
} from '../../demo/amelia/row-defaults.js';
import type { Business } from '../../demo/amelia/rows.js';
import { post } from './book.js';
import { readDocumented, type ServedAmelia, serveAmelia } from './documented.js';
import { compareWithPage, same, type Wrong } from './page-differences.js';
import { createRecordedBusiness } from './recorded-site.js';

/** When the page's purchase was made: 16:25:58 in Belgrade. */
const now = Date.parse('2023-11-06T15:25:58Z');

const customer = {
  firstName: 'Amelia',
  lastName: 'Test',
  email: 'amelia@example.test',
  phone: '+381601234567',
};

/** Package 14 of the page, and package 3 that is asked about: services 1 and 5, of each four. */
function createDocumentedBusiness(): Business {
  const business = createRecordedBusiness();
  business.services = [1, 5].map((id) =>
    toService({
      id,
      name: 'amelia service',
      description: 'location address: %location_address%',
      categoryId: 1,
      duration: 1800,
      price: 20,
      maxCapacity: 10,
      timeBefore: 1800,
      timeAfter: 1800,
      aggregatedPrice: true,
    }),
  );
  business.locations = [toLocation({ id: 2, name: 'Location2', address: 'Velisava Vulovića 18' })];
  business.employees = [
    toEmployee({
      id: 1,
      firstName: 'Milica',
      lastName: 'Employee',
      email: 'milica@example.test',
      phone: '+381631652656',
      note: 'note 123345678900',
      weekDays: toWeek([1, 2, 3, 4, 5], '09:00:00', '17:00:00'),
      offers: [1, 5].map((serviceId) => ({ serviceId, price: 23 })),
    }),
  ];
  business.customFields = [
    toCustomField({ id: 2, label: 'Select1', type: 'text', allServices: true }),
  ];
  const bookable = [1, 5].map((serviceId) => toPackaged({ serviceId, quantity: 4 }));
  business.packages = [
    toPackage({ id: 3, name: 'Fours', price: 160, bookable }),
    toPackage({ id: 14, name: 'Package', price: 180, bookable }),
  ];
  return business;
}

/** Buys package 3 with one appointment of each service asked for, as a customer does. */
async function buy({ amelia }: ServedAmelia, bookingStarts: Record<number, string>) {
  const dates = Object.entries(bookingStarts).map(([serviceId, bookingStart]) => ({
    serviceId: Number(serviceId),
    bookingStart,
    providerId: 1,
    locationId: 2,
    utcOffset: null,
    notifyParticipants: 0,
  }));
  const customFields = { 2: { label: 'Select1', value: '', type: 'text' } };
  const { data } = await post(amelia, '/bookings', {
    type: 'package',
    packageId: 3,
    package: dates,
    bookings: [{ customer, customFields, duration: null, persons: 1 }],
    payment: { gateway: 'onSite' },
  });
  return data;
}

/** Has the page's customer, her cancelled appointment and the purchase that the page adds. */
async function serveWithPurchase() {
  const served = await serveAmelia(createDocumentedBusiness(), now);
  const { package: booked, customer: known } = await buy(served, { 1: '2023-11-22 09:30' });
  await post(served.amelia, `/bookings/cancel/${booked[0].booking.id}`, { type: 'appointment' });
  const add = () =>
    served.type('purchase-add', (line) =>
      line.replace('"customerId": 16', `"customerId": ${known.id}`),
    );
  const added = await add();
  const purchaseId: number = Object(added.body).data.packageCustomerId;
  return {
    served,
    added,
    addAppointment: () =>
      served.type('purchase-appointment', (line) =>
        line
          .replace('"customerId": 16', `"customerId": ${known.id}`)
          .replace('"id": 115', `"id": ${purchaseId}`),
      ),
    type: (name: string) => served.type(name, (line) => line.replace('/115', `/${purchaseId}`)),
  };
}

const counted = [
  ...['bookings.id', 'appointment.id', 'packageCustomerService.id', 'packageCustomer.id'],
  ...['customer.id', 'bookingsWithChangedStatus.id', 'zoomMeeting.id'],
];
const varying = [
  ...['customerId', 'appointmentId', 'token', 'packageCustomerId', 'paymentId'],
  // Those of other questions, addresses and minutes than the page's.
  ...['customFields', 'email', 'created'],
];
const newer = ['book-appointment', 'appointments-list', 'services-list'];

const notRead = 'the page’s version shows null, 2.4.3 what is kept (appointments-list)';
const wrongInDelete: Wrong = {
  duration: 'the page’s cancelled booking was sent with its duration',
  'provider.description': 'the page shows an empty text, version 2.4.3 null (event-get)',
  'service.deposit': notRead,
  'service.depositPayment': notRead,
  'service.depositPerPerson': notRead,
  'service.fullPayment': notRead,
  'service.show': notRead,
  'service.recurringCycle': notRead,
  'service.recurringSub': notRead,
  'service.recurringPayment': notRead,
  'service.settings': 'the page’s service has settings of its own',
  zoomMeeting: 'the page’s site is connected to Zoom',
};

describe('the examples of the package purchases page, typed with curl', () => {
  let served: ServedAmelia | undefined;
  afterEach(() => served?.close());

  it('add a purchase', async () => {
    const site = await serveWithPurchase();
    served = site.served;
    expect(compareWithPage(site.added, 'purchase-add', { varying, newer, wrong: {} })).toEqual(
      same,
    );
  });

  it('add an appointment to it', async () => {
    const site = await serveWithPurchase();
    served = site.served;
    const answer = await site.addAppointment();
    const wrong = {
      duration: 'the page’s cancelled booking was sent with its duration',
    };
    expect(
      compareWithPage(answer, 'purchase-appointment', { varying, counted, newer, wrong }),
    ).toEqual(same);
  });

  it('cancel it', async () => {
    const site = await serveWithPurchase();
    served = site.served;
    const wrong = {};
    expect(
      compareWithPage(await site.type('purchase-status'), 'purchase-status', {
        varying,
        newer,
        wrong,
      }),
    ).toEqual(same);
  });

  it('tell what is left of one', async () => {
    served = await serveAmelia(createDocumentedBusiness(), Date.parse('2024-03-29T15:42:10Z'));
    const bought = await buy(served, { 1: '2024-04-03 09:30', 5: '2024-04-03 11:30' });
    const answer = await served.type('purchase-slots', (line) =>
      line.replace('customerId=3', `customerId=${bought.customer.id}`),
    );
    const wrong = { expirationDate: 'the page is older than the field' };
    expect(compareWithPage(answer, 'purchase-slots', { varying, newer, wrong })).toEqual(same);
    expect(Object(answer.body).data).toMatchObject(
      Object(readDocumented('purchase-slots').response.body).data.map((row: object) => ({
        ...row,
        customerId: bought.customer.id,
        packages: [{ purchases: [{ packageCustomerId: bought.packageCustomerId }] }],
      })),
    );
  });

  it('delete it, and the appointments booked of it', async () => {
    const site = await serveWithPurchase();
    served = site.served;
    await site.addAppointment();
    await site.type('purchase-status');
    const answer = await site.type('purchase-delete');
    const expected = { varying, counted, newer, wrong: wrongInDelete };
    expect(compareWithPage(answer, 'purchase-delete', expected)).toEqual(same);
  });
});
