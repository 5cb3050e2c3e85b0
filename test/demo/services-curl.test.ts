import { afterEach, describe, expect, it } from 'vitest';
import type { Amelia } from '../../demo/amelia/amelia.js';
import { toCategory, toEmployee, toExtra, toService } from '../../demo/amelia/row-defaults.js';
import type { Business, Service } from '../../demo/amelia/rows.js';
import { findDifferences } from '../support/shape.js';
import { readDocumented, type ServedAmelia, serveAmelia } from './documented.js';
import { createRecordedBusiness, send } from './recorded-site.js';

const now = Date.parse('2026-02-01T10:00:00Z');

const settings =
  '{"payments":{"paymentLinks":{"enabled":true,"changeBookingStatus":false,"redirectUrl":null},' +
  '"onSite":true,"payPal":{"enabled":false},"stripe":{"enabled":false},"mollie":{"enabled":false},' +
  '"razorpay":{"enabled":false}},"zoom":{"enabled":true},"lessonSpace":{"enabled":false}}';
const noLimit = {
  enabled: false,
  numberOfApp: 1,
  timeFrame: 'day',
  period: 1,
  from: 'bookingDate',
};

/** Service 12 as the page has it before it is updated. */
const consultation: Service = toService({
  id: 12,
  name: 'Initial consultation',
  categoryId: 4,
  duration: 1800,
  price: 0,
  depositPerPerson: true,
  bringingAnyone: true,
  aggregatedPrice: true,
  position: 9,
  settings,
  customPricing: '{"enabled": false, "durations": []}',
  limitPerCustomer:
    '{"enabled": false, "numberOfApp": 1, "timeFrame": "day", "period": 1, "from": "bookingDate"}',
  extras: [
    toExtra({
      id: 11,
      serviceId: 12,
      name: 'Deep conditioning',
      description: 'Add a deep conditioning treatment.',
      price: 10,
      duration: 900,
    }),
  ],
});

/** Service 15 as the page lists it. */
const massage: Service = toService({
  id: 15,
  name: 'Deep tissue massage',
  description: 'A 60-minute massage focused on releasing muscle tension.',
  categoryId: 2,
  duration: 3600,
  price: 90,
  bringingAnyone: true,
  aggregatedPrice: true,
  position: 3,
  customPricing:
    '{"enabled":true,"durations":{"1800":{"price":55,"rules":[]},"5400":{"price":120,"rules":[]}}}',
  limitPerCustomer: JSON.stringify(noLimit),
  settings:
    '{"payments":{"payPal":{"enabled":false},"razorpay":{"enabled":false},"mollie":{"enabled":true},' +
    '"paymentLinks":{"enabled":true,"changeBookingStatus":false,"redirectUrl":null},"onSite":true,' +
    '"stripe":{"enabled":false}},"zoom":{"enabled":true},"lessonSpace":{"enabled":false},' +
    '"activation":{"version":"6.6"}}',
});

/** The numbers of the page's examples; nothing is booked, and the next service is the 24th. */
function createDocumentedBusiness(): Business {
  const business = createRecordedBusiness();
  business.categories = [2, 4].map((id) => toCategory({ id, name: `Category ${id}` }));
  const fields = { duration: 1800, price: 35, categoryId: 4 };
  business.services = [
    toService({ id: 4, name: 'Haircut', ...fields, position: 10 }),
    structuredClone(consultation),
    structuredClone(massage),
    toService({
      id: 23,
      name: 'Colouring',
      ...fields,
      position: 11,
      extras: [toExtra({ id: 17, name: 'Toner', price: 5 })],
    }),
  ];
  const mia = { firstName: 'Mia', lastName: 'Johnson', email: 'mia.johnson@example.test' };
  const weekDays = business.employees[0]?.weekDays ?? [];
  business.employees = [
    toEmployee({ id: 3, ...mia, weekDays, offers: [4, 12].map((serviceId) => ({ serviceId })) }),
  ];
  return business;
}

const providers =
  'version 2.4.3 names the employees too, the page does not (recorded: service-get)';

/** Where the page is not what an Amelia answers, one sentence each. */
const wrongOnPage: Record<string, Record<string, string>> = {
  'service-add': {
    'body.data.service.position': 'the page sends position 9 and shows 1 in the answer',
  },
  'service-update': {},
  'service-status': {},
  'service-positions': {},
  'service-get': {
    'body.data.service.providers': providers,
    'body.data.service.categoryId':
      'the page shows category 4 after the update, and 2 when the same service is retrieved',
    'body.data.service.extras.id':
      'the page shows extra 11 after the update, and 10 when the same service is retrieved',
    'body.data.service.customPricing':
      'the page sends durations as a list, and shows a map and other spaces when it is retrieved',
    'body.data.service.limitPerCustomer': 'the page shows it with other spaces than it was sent',
  },
  'service-effect': {
    'body.data.messageKey': 'version 2.4.3 has a key instead of the sentence (service-effect)',
    'body.data.messageData': 'version 2.4.3 has data instead of the sentence (service-effect)',
  },
  'service-list': {
    'body.data.services.employees': 'version 2.4.3 names the employees too (services-list)',
    'body.data.countTotalByCategory': 'version 2.4.3 counts by category too (services-list)',
    'body.data.countFiltered': 'the page counts four services and shows one of them',
    'body.data.countTotal': 'the page counts eighteen services, four are enough here',
  },
  'service-delete': {},
};

/** What was done before an example. */
const before: Record<string, (served: ServedAmelia) => Promise<void>> = {
  async 'service-get'({ type }) {
    await type('service-update');
  },
  async 'service-effect'({ amelia }) {
    // Four afternoon hours on each day from Monday to Friday.
    for (let count = 0; count < 20; count += 1) {
      const bookingStart = `2026-02-0${2 + (count % 5)} ${13 + Math.floor(count / 5)}:00`;
      expect((await bookConsultation(amelia, bookingStart)).status).toBe(200);
    }
  },
};

function bookConsultation(amelia: Amelia, bookingStart: string): Promise<Response> {
  const customer = { firstName: 'Jordan', lastName: 'Parker', email: 'jordan@example.test' };
  return send(amelia, 'POST', '/bookings', {
    type: 'appointment',
    bookings: [{ customer, persons: 1, utcOffset: null, duration: 1800 }],
    payment: { gateway: 'onSite' },
    bookingStart,
    providerId: 3,
    serviceId: 12,
  });
}

describe('the examples of the services page, typed with curl', () => {
  let served: ServedAmelia | undefined;
  afterEach(() => served?.close());

  it.each(Object.entries(wrongOnPage))('%s', async (name, tolerated) => {
    served = await serveAmelia(createDocumentedBusiness(), now);
    await before[name]?.(served);
    const answer = await served.type(name);
    const documented = readDocumented(name).response;
    expect(findDifferences(answer, documented, { tolerated })).toEqual([]);
    // Each sentence is about something that does differ.
    const paths = findDifferences(answer, documented).map((each) => each.split(':')[0]);
    expect([...new Set(paths)].sort()).toEqual(Object.keys(tolerated).sort());
  });
});
