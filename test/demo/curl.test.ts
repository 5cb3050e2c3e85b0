import { execFile } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { type ServerType, serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Amelia, createAmelia } from '../../demo/amelia/amelia.js';
import {
  toCategory,
  toCustomField,
  toLocation,
  toService,
} from '../../demo/amelia/row-defaults.js';
import type { Business } from '../../demo/amelia/rows.js';
import { createRecordedBusiness, key } from './recorded-site.js';

const run = promisify(execFile);
const now = Date.parse('2026-02-01T10:00:00Z');

/** The numbers of the vendor's examples, on the recorded site's business. */
function createDocumentedBusiness(): Business {
  const business = createRecordedBusiness();
  business.locations = [1, 2].map((id) =>
    toLocation({ id, name: `Location${id}`, address: 'Bakery street 18, Belgrade, Serbia' }),
  );
  business.categories.push(toCategory({ id: 4, name: 'Hair' }));
  business.customFields.push(
    toCustomField({ id: 1, label: 'text', type: 'text', allServices: true }),
  );
  const fields = { duration: 1800, price: 35, categoryId: 4 };
  business.services.push(toService({ id: 12, name: 'Initial consultation plus', ...fields }));
  return business;
}

/** The example of "How do I create an appointment booking?". */
const booking = `{
  "type": "appointment",
  "bookings": [
    {
      "extras": [],
      "customFields": { "1": { "label": "text", "type": "text", "value": "Custom field value" } },
      "deposit": true,
      "locale": "en_US",
      "utcOffset": null,
      "persons": 1,
      "customerId": null,
      "customer": {
        "id": null,
        "firstName": "Jordan",
        "lastName": "Parker",
        "email": "jordan.parker@example.test",
        "phone": "",
        "countryPhoneIso": "",
        "externalId": null
      },
      "duration": 1800
    }
  ],
  "payment": { "gateway": "onSite", "currency": "USD", "data": {} },
  "bookingStart": "2026-02-12 13:00",
  "notifyParticipants": 1,
  "locationId": 2,
  "providerId": 1,
  "serviceId": 1
}`;

/** The example of "/bookings/success/{{booking_id}}". */
const success = `{
  "type": "appointment",
  "appointmentStatusChanged": false,
  "recurring": [],
  "packageId": null,
  "customerId": 64,
  "paymentId": 916,
  "packageCustomerId": null
}`;

describe('the vendor’s curl lines', () => {
  let amelia: Amelia;
  let server: ServerType;
  let endpoint: string;

  beforeAll(async () => {
    amelia = createAmelia({ business: createDocumentedBusiness(), key, now: () => now });
    server = serve({ fetch: amelia.fetch, port: 0, hostname: '127.0.0.1' });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    endpoint = `http://127.0.0.1:${port}/wp-admin/admin-ajax.php?action=wpamelia_api&call=/api/v1`;
  });

  afterAll(() => {
    server.close();
  });

  async function curl(path: string, ...more: string[]) {
    const headers = ['--header', `Amelia: ${key}`];
    const { stdout } = await run('curl', [
      '-sS',
      '--location',
      endpoint + path,
      ...headers,
      ...more,
    ]);
    return JSON.parse(stdout);
  }

  const json = ['--header', 'Content-Type: application/json'];

  it('book an appointment, tell of it, and cancel it', async () => {
    const booked = await curl('/bookings', ...json, '--data-raw', booking);
    expect(booked).toMatchObject({
      message: 'Successfully added booking',
      data: {
        type: 'appointment',
        appointment: { locationId: 2, location: { name: 'Location2' } },
        booking: { status: 'approved', price: 35 },
        utcTime: [{ start: '2026-02-12 12:00:00', end: '2026-02-12 12:30:00' }],
      },
    });
    const told = await curl('/bookings/success/900', ...json, '--data', success);
    expect(told).toEqual({ message: 'Successfully get booking', data: [] });

    const path = `/bookings/cancel/${booked.data.booking.id}`;
    const canceled = await curl(path, ...json, '--data', '{\n  "type": "appointment"\n}');
    expect(canceled).toMatchObject({
      message: 'Successfully updated booking status',
      data: { status: 'canceled', booking: { status: 'canceled' } },
    });
  });

  it('get a service', async () => {
    const { data } = await curl('/services/12');
    expect(data.service).toMatchObject({ id: 12, name: 'Initial consultation plus' });
  });

  it('get the services of a category', async () => {
    const { data } = await curl('/services&page=1&categoryId=2');
    expect(data.services).toMatchObject([{ id: 1, name: 'Initial consultation' }]);
    expect(data.countTotal).toBe(4);
  });

  it('get categories, entities, settings, slots and appointments', async () => {
    expect((await curl('/categories')).data.categories).toHaveLength(4);
    const types = 'types=employees,categories,locations,customFields,services';
    expect((await curl(`/entities&${types}`)).data.employees).toHaveLength(1);
    expect((await curl('/settings')).data.settings.wordpress.timeZoneString).toBe(
      'Europe/Belgrade',
    );
    const slots = '/slots&serviceId=1&serviceDuration=1800&persons=1&group=1&page=booking';
    const day = '&startDateTime=2026-02-12%2000:00&endDateTime=2026-02-12%2000:00';
    expect(Object.keys((await curl(slots + day)).data.slots)).toEqual(['2026-02-12']);
    const dates = '-g'; // Brackets in an address are curl's own otherwise.
    const listed = await curl(
      '/appointments&dates[0]=2026-02-12&dates[1]=2026-02-12&page=1',
      dates,
    );
    expect(listed.data.totalCount).toBe(amelia.appointments.length);
  });

  it('are refused without the key', async () => {
    const answer = await fetch(`${endpoint}/services`);
    expect(answer.status).toBe(403);
  });
});
