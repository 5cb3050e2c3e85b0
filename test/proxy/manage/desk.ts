import type { FoundBooking } from '../../../proxy/amelia/booking-system.js';
import { type AppOptions, createApp } from '../../../proxy/app.js';
import { readConfig } from '../../../proxy/config.js';
import type { ManageSubject } from '../../../proxy/contract/manage-subject.js';
import { createManageTokens } from '../../../proxy/guards/manage-token.js';
import type { LogEntry } from '../../../proxy/log.js';
import { env } from '../salon.js';
import { aFoundAppointment, appointmentSubject, openedAtMs } from './booked.js';
import { aMoment, FakeSystem } from './fake-system.js';

export interface DeskOptions {
  /** What is booked; undefined: nothing any more. */
  booking?: FoundBooking | undefined;
  free?: readonly string[];
  env?: Record<string, string | undefined>;
  app?: Partial<AppOptions>;
}

export interface AskOptions {
  token?: string | undefined;
  body?: unknown;
  headers?: Record<string, string>;
}

/** When the appointment may be, beside its own time. */
export const otherStart = '2026-12-15T10:00:00Z';

/** The proxy in front of a booking system that keeps one booking. */
export function openDesk(options: DeskOptions = {}) {
  const booking = 'booking' in options ? options.booking : aFoundAppointment();
  const system = new FakeSystem(booking, options.free ?? ['2026-12-14T09:00:00Z', otherStart]);
  const clock = { nowMs: openedAtMs };
  const log: LogEntry[] = [];
  const config = readConfig({ ...env, ...options.env });
  const now = () => clock.nowMs;
  const app = createApp(
    {
      config,
      now,
      log: (entry) => log.push(entry),
      wait: aMoment,
      createRequestId: () => 'request-1',
      ...options.app,
    },
    system,
  );

  /** A token of this proxy; a test says whom it is for, and how it was made. */
  async function sign(
    subject: ManageSubject = appointmentSubject,
    difference: Partial<Parameters<typeof createManageTokens>[0]> = {},
  ): Promise<string> {
    const link = await createManageTokens({ ...config, now, ...difference }).sign(subject);
    if (!link) throw new Error('the booking is over');
    return link.token;
  }

  /** Asks as the widget does; a text and a stream are sent as they are. */
  function ask(method: string, path: string, { token, body, headers = {} }: AskOptions = {}) {
    const isRaw = typeof body === 'string' || body instanceof ReadableStream;
    const init = {
      method,
      headers: {
        Origin: 'https://shop.test',
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body), duplex: 'half' }),
    };
    return app.request(new Request(`https://book.test${path}`, init));
  }

  return {
    app,
    system,
    clock,
    log,
    sign,
    ask,
    get: (path: string, token?: string) => ask('GET', path, { token }),
    post: (path: string, token: string | undefined, body: unknown = {}) =>
      ask('POST', path, { token, body }),
  };
}

export type Desk = ReturnType<typeof openDesk>;

/** Every address that a token opens, with what is said there. */
export const managedAddresses = [
  ['GET', '/v1/bookings/20', undefined],
  ['GET', '/v1/bookings/20/availability?from=2026-12-14&to=2026-12-20&timeZone=UTC', undefined],
  ['POST', '/v1/bookings/20/reschedule', { startsAt: otherStart, timeZone: 'UTC' }],
  ['POST', '/v1/bookings/20/cancel', {}],
  ['GET', '/v1/purchases/20', undefined],
  [
    'POST',
    '/v1/purchases/20/appointments',
    { serviceId: 2, startsAt: otherStart, timeZone: 'UTC' },
  ],
] as const;
