import { readdirSync, readFileSync } from 'node:fs';
import { type Amelia, createAmelia } from '../../demo/amelia/amelia.js';
import { toSettings } from '../../demo/amelia/default-settings.js';
import type { Event } from '../../demo/amelia/event.js';
import { toEvent, toTicket } from '../../demo/amelia/event-defaults.js';
import { toCategory, toEmployee, toService, toWeek } from '../../demo/amelia/row-defaults.js';
import type { Business } from '../../demo/amelia/rows.js';

const folder = new URL('../recorded/', import.meta.url);

/** One call and answer of a running Amelia. */
export interface Recorded {
  name: string;
  request: { method: string; path: string; body: unknown };
  response: { status: number; contentType: string; body: unknown };
}

/** The names of every recorded case. */
export const recordedNames = readdirSync(folder)
  .map((file) => file.replace(/\.json$/, ''))
  .sort();

export function readRecorded(name: string): Recorded {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
}

export const key = 'test-key';
export const endpoint =
  'https://site.example/wp-admin/admin-ajax.php?action=wpamelia_api&call=/api/v1';

/** When most cases were recorded; those around the clock changes came some minutes later. */
export const recordedAt = Date.parse('2026-11-21T03:29:54Z');
export const recordedLaterAt = Date.parse('2026-11-21T03:46:48Z');

const breaks = [{ startTime: '12:00:00', endTime: '13:00:00' }];

/** The business of the recorded site. */
export function createRecordedBusiness(): Business {
  return {
    services: [
      toService({
        id: 1,
        name: 'Initial consultation',
        description: '<p>A <b>focused</b> session. <script>alert(1)</script></p>',
        price: 35,
        duration: 1800,
        categoryId: 2,
      }),
      toService({
        id: 2,
        name: 'Deep tissue massage',
        description: 'Sixty minutes.',
        price: 90,
        duration: 3600,
        categoryId: 1,
      }),
      toService({ id: 3, name: 'Short check-in', price: 0, duration: 900, categoryId: 1 }),
    ],
    categories: [
      toCategory({ id: 1, name: 'Default', color: '#1a84ee' }),
      toCategory({ id: 2, name: 'Wellness' }),
      toCategory({ id: 3, name: 'Consulting', position: 2 }),
    ],
    locations: [],
    employees: [
      toEmployee({
        id: 1,
        firstName: 'Mia',
        lastName: 'Johnson',
        email: 'mia.johnson@example.test',
        phone: '+381631234567',
        weekDays: toWeek([1, 2, 3, 4, 5], '09:00:00', '17:00:00', { breaks }),
        offers: [{ serviceId: 1 }, { serviceId: 2 }, { serviceId: 3 }],
      }),
    ],
    customFields: [],
    coupons: [],
    taxes: [],
    settings: toSettings({}),
    appointments: [],
    events: [],
    eventBookings: [],
    packages: [],
    purchases: [],
    engagements: [],
  };
}

/** The events of the recorded site: both on two mornings; of the second tickets are not sold. */
export function createRecordedEvents(): Event[] {
  const fields = {
    description: '<p>Bring a <b>mat</b></p>',
    price: 15,
    maxCapacity: 20,
    customLocation: 'Main hall',
    providerIds: [1],
    created: '2026-11-21 04:29:53',
    periods: ['2026-12-10', '2026-12-11'].map((day): [string, string] => [
      `${day} 09:00:00`,
      `${day} 10:30:00`,
    ]),
  };
  return [
    toEvent({ id: 1, name: 'Morning yoga', ...fields }),
    toEvent({
      id: 2,
      name: 'Winter concert',
      ...fields,
      customTickets: [
        toTicket({ id: 1, name: 'Adult', price: 10, spots: 10 }),
        toTicket({ id: 2, name: 'Child', price: 5, spots: 20 }),
      ],
    }),
  ];
}

/** An Amelia for one test, with the recorded site's business, changed as the test needs it. */
export function createRecordedAmelia(
  change: (business: Business) => void = () => {},
  now: () => number = () => recordedAt,
): Amelia {
  const business = createRecordedBusiness();
  change(business);
  return createAmelia({ business, key, now });
}

/** Sends a call with the key; a text is sent as it is, anything else as JSON. */
export function send(
  amelia: Amelia,
  method: string,
  path: string,
  body: unknown = null,
  init: RequestInit = {},
): Promise<Response> {
  const request = new Request(endpoint + path, {
    method,
    headers: { Amelia: key, 'Content-Type': 'application/json' },
    body: body === null || typeof body === 'string' ? body : JSON.stringify(body),
    ...init,
  });
  return amelia.fetch(request);
}
