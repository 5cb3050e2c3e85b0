import { createAmelia } from '../../demo/amelia/amelia.js';
import { toCustomField, toExtra } from '../../demo/amelia/row-defaults.js';
import type { Business, Extra, Service } from '../../demo/amelia/rows.js';
import type { CustomField } from '../../demo/amelia/terms.js';
import { createSampleBusiness } from '../../demo/business.js';
import { type AppOptions, createApp } from '../../proxy/app.js';
import { readConfig } from '../../proxy/config.js';
import type { Availability, Slot } from '../../proxy/contract/availability.js';
import type { AppointmentRequest } from '../../proxy/contract/booking.js';
import type { LogEntry } from '../../proxy/log.js';
import { createMemoryRecords } from '../../proxy/stores/memory-records.js';
import { asManyAsTestsBook, env } from './salon.js';

/** A Monday morning. */
const openedAtMs = Date.parse('2026-11-23T06:00:00Z');

/** A wish for the studio's first service; spread it and add what a test is about. */
export const studioWish = {
  kind: 'appointment',
  serviceId: 1,
  startsAt: '2026-12-14T09:00:00Z',
  customer: { firstName: 'Jordan', lastName: 'Parker', email: 'jordan.parker@example.test' },
  timeZone: 'America/New_York',
  locale: 'en-US',
} as const satisfies AppointmentRequest;

/** The proxy in front of an Amelia in memory: it books what is asked, whatever that is. */
export function openStudio(edit?: (business: Business) => void, app: Partial<AppOptions> = {}) {
  const clock = { nowMs: openedAtMs };
  const now = () => clock.nowMs;
  const business = createSampleBusiness(openedAtMs);
  edit?.(business);
  const amelia = createAmelia({ business, key: env.AMELIA_API_KEY, now });
  const log: LogEntry[] = [];
  const background: Promise<unknown>[] = [];
  const proxy = createApp({
    config: readConfig(env),
    fetch: amelia.fetch,
    now,
    log: (entry) => log.push(entry),
    wait: async () => undefined,
    waitUntil: (work) => background.push(work),
    records: createMemoryRecords(now),
    limits: asManyAsTestsBook,
    createRequestId: () => 'request-1',
    ...app,
  });
  let keys = 0;

  /** Asks as a page of the shop does; a body that is no form and no text is sent as JSON. */
  function send(path: string, body: unknown, headers: Record<string, string> = {}) {
    const isForm = body instanceof FormData;
    return proxy.request(path, {
      method: 'POST',
      headers: {
        Origin: 'https://shop.test',
        ...(isForm ? {} : { 'Content-Type': 'application/json' }),
        'Idempotency-Key': `a-key-of-20-letters-${++keys}`,
        ...headers,
      },
      body: isForm || typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  return {
    app: proxy,
    amelia,
    clock,
    log,
    send,
    book: (request: unknown, headers?: Record<string, string>) =>
      send('/v1/bookings', request, headers),
    /** The bodies that reached Amelia's `POST /bookings`. */
    booked: () =>
      amelia.requests
        .filter(({ method, call }) => method === 'POST' && call === '/bookings')
        .map(({ body }) => body),
    /** The free slots that the proxy tells. */
    async fetchSlots(query: Record<string, string>): Promise<Slot[]> {
      const search = new URLSearchParams({ timeZone: 'UTC', ...query });
      const response = await proxy.request(`/v1/availability?${search}`);
      const { slots }: Availability = await response.json();
      return slots;
    },
    settled: () => Promise.all(background),
  };
}

export type Studio = ReturnType<typeof openStudio>;

/** Changes one service of the business. */
export function changeService(business: Business, id: number, change: Partial<Service>): void {
  const service = business.services.find((each) => each.id === id);
  if (!service) throw new Error(`no service ${id}`);
  Object.assign(service, change);
}

/** An extra as Amelia keeps it. */
export function anExtraRow(id: number, difference: Partial<Extra> = {}): Extra {
  return toExtra({
    id,
    name: `Extra ${id}`,
    price: 5,
    maxQuantity: 3,
    aggregatedPrice: false,
    ...difference,
  });
}

/** A custom field of one service as Amelia keeps it. */
export function aFieldRow(
  id: number,
  serviceId: number,
  type: CustomField['type'],
  difference: { required?: boolean; options?: readonly string[] } = {},
): CustomField {
  const { required = false, options = [] } = difference;
  const label = `Question ${id}`;
  return toCustomField({
    id,
    label,
    type,
    required,
    serviceIds: [serviceId],
    options: [...options],
  });
}
