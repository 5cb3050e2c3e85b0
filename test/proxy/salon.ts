import { type AppOptions, createApp } from '../../proxy/app.js';
import { readConfig } from '../../proxy/config.js';
import type { AppointmentRequest } from '../../proxy/contract/booking.js';
import type { Problem } from '../../proxy/contract/problem.js';
import type { LogEntry } from '../../proxy/log.js';
import { createMemoryRecords } from '../../proxy/stores/memory-records.js';
import { createRecordedAmelia, type Replies } from '../support/recorded-amelia.js';

export const env = {
  AMELIA_SITE_URL: 'https://salon.test',
  AMELIA_API_KEY: 'the-key-of-the-salon',
  ALLOWED_ORIGINS: 'https://shop.test',
  SECRET: 'thirty-two-bytes-that-nobody-knows',
};

/** A test books more often than a person; those about limits say which. */
export const asManyAsTestsBook = { bookingsPerAddress: 1_000, bookingsPerContact: 1_000 };

/** When the answers in `test/recorded` were given. */
export const recordedAtMs = Date.parse('2026-11-21T04:00:00Z');

/** A wish the recorded answers fulfil; spread it and spoil one thing. */
export const wish = {
  kind: 'appointment',
  serviceId: 1,
  startsAt: '2026-12-14T09:00:00Z',
  customer: { firstName: 'Jordan', lastName: 'Parker', email: 'jordan.parker@example.test' },
  timeZone: 'America/New_York',
  locale: 'en-US',
} as const satisfies AppointmentRequest;

export interface SalonOptions {
  replies?: Replies;
  env?: Record<string, string | undefined>;
  app?: Partial<AppOptions>;
}

/** The proxy in front of a salon whose Amelia gives recorded answers. */
export function openSalon(options: SalonOptions = {}) {
  const amelia = createRecordedAmelia(options.replies);
  const log: LogEntry[] = [];
  const waits: number[] = [];
  const background: Promise<unknown>[] = [];
  const clock = { nowMs: recordedAtMs };
  const app = createApp({
    config: readConfig({ ...env, ...options.env }),
    fetch: amelia.fetch,
    now: () => clock.nowMs,
    log: (entry) => log.push(entry),
    wait: async (delayMs) => waits.push(delayMs),
    waitUntil: (work) => background.push(work),
    records: createMemoryRecords(() => clock.nowMs),
    limits: asManyAsTestsBook,
    // Long enough for a machine that is busy with other tests.
    timeoutsMs: { read: 250, slots: 250, write: 250 },
    createRequestId: () => 'request-1',
    ...options.app,
  });

  /** Lets Amelia list appointments that bear the marker of the last booking sent. */
  function answerWithAppointments(list: (marker: string, looks: number) => unknown[]): void {
    let looks = 0;
    amelia.answer('GET /appointments', () => {
      const sent = JSON.stringify(amelia.to('POST /bookings').at(-1)?.body);
      const marker = /"rbk":"([^"]+)"/.exec(sent)?.[1] ?? '';
      looks += 1;
      const appointments = list(marker, looks);
      const day = { date: '2026-12-14', appointments };
      const total = appointments.length;
      return Response.json({ message: '', data: { appointments: { '2026-12-14': day }, total } });
    });
  }

  /** Asks as a page of the shop does; a body is sent as it is. */
  function post(body: BodyInit, headers: Record<string, string> = {}) {
    return app.request('/v1/bookings', {
      method: 'POST',
      headers: {
        Origin: 'https://shop.test',
        'Content-Type': 'application/json',
        'Idempotency-Key': 'a-key-of-20-letters_',
        ...headers,
      },
      body,
    });
  }

  return {
    app,
    amelia,
    log,
    waits,
    clock,
    answerWithAppointments,
    post,
    book: (request: unknown, headers?: Record<string, string>) =>
      post(JSON.stringify(request), headers),
    /** When all that goes on behind the answers has ended. */
    settled: () => Promise.all(background),
  };
}

export type Salon = ReturnType<typeof openSalon>;

/** The problem an answer holds. */
export async function toProblem(response: Response): Promise<Problem> {
  const type = response.headers.get('Content-Type');
  if (type !== 'application/problem+json') throw new Error(`no problem but ${type}`);
  return response.json();
}

interface ListedChanges {
  status?: string;
  bookingStart?: string;
  price?: number;
}

/** The one of the recorded list, at the time the wish has in Belgrade. */
export function toListed(marker: string, changes: ListedChanges = {}) {
  const info = JSON.stringify({ firstName: 'Anna', urlParams: { rbk: marker } });
  return {
    id: 15,
    bookingStart: changes.bookingStart ?? '2026-12-14 10:00:00',
    providerId: 1,
    locationId: null,
    service: { id: 1, name: 'Initial consultation' },
    bookings: [
      {
        id: 20,
        customerId: 25,
        status: changes.status ?? 'approved',
        price: changes.price ?? 35,
        persons: 1,
        duration: 1800,
        aggregatedPrice: false,
        info,
        payments: [{ id: 19, amount: 0, status: 'pending' }],
      },
    ],
  };
}
