import type { Availability, Slot } from '../../proxy/contract/availability.js';
import type { AppointmentRequest, Receipt } from '../../proxy/contract/booking.js';
import { type Problem, type ProblemCode, problemStatuses } from '../../proxy/contract/problem.js';
import type { Site } from '../../proxy/contract/site.js';
import { addDays, daysBetween, toWeekday } from '../../widget/time/plain-date.js';
import { toDayIn } from '../../widget/time/zoned.js';
import { aSlot, catalog, site } from './studio.js';

/** What the clocks say in these tests, the proxy's and the device's. */
const now = '2026-11-24T16:00:00Z';
const openHoursUtc = ['08:00', '08:30', '09:00', '12:00', '14:30'];

/** The proxy, as far as the widget's tests need it: it answers `fetch` in the browser. */
export class FakeProxy {
  readonly bookings: { request: AppointmentRequest; key: string | null }[] = [];
  /** What the next requests meet: a problem, or no answer at all. */
  readonly troubles: ({ path: string } & ({ code: ProblemCode; pointer?: string } | 'offline'))[] =
    [];
  /** Instants that are gone. */
  readonly taken = new Set<string>();
  /** What the site tells differently. */
  siteDifference: Partial<Site> = {};
  readonly asked: URL[] = [];
  readonly #realFetch = globalThis.fetch;
  readonly #realNow = Date.now;

  /** Takes the place of the network, and stops the device's clock. */
  start(): this {
    Date.now = () => Date.parse(now);
    globalThis.fetch = (input, init) => this.#answer(new Request(input, init));
    return this;
  }

  stop(): void {
    globalThis.fetch = this.#realFetch;
    Date.now = this.#realNow;
  }

  async #answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    this.asked.push(url);
    const trouble = this.troubles.findIndex(({ path }) => url.pathname.endsWith(path));
    if (trouble >= 0) return this.#refuse(trouble);
    switch (url.pathname) {
      case '/v1/site':
        return Response.json({ ...site, ...this.siteDifference });
      case '/v1/catalog':
        return Response.json(catalog);
      case '/v1/availability':
        return Response.json(this.#toAvailability(url.searchParams));
      case '/v1/bookings':
        return this.#book(await request.json(), request.headers.get('Idempotency-Key'));
      default:
        return problem('not-found');
    }
  }

  #refuse(index: number): Response {
    const [trouble] = this.troubles.splice(index, 1);
    if (!trouble || !('code' in trouble)) throw new TypeError('Failed to fetch');
    return problem(trouble.code, trouble.pointer);
  }

  #toAvailability(query: URLSearchParams): Availability {
    const timeZone = query.get('timeZone') ?? 'UTC';
    const from = query.get('from') ?? '';
    const to = query.get('to') ?? '';
    const days = Array.from({ length: daysBetween(from, to) + 3 }, (_, n) => addDays(from, n - 1));
    const slots = days
      .filter((day) => toWeekday(day) >= 1 && toWeekday(day) <= 5)
      .flatMap((day): Slot[] => openHoursUtc.map((time) => aSlot(`${day}T${time}:00Z`)))
      .filter(({ startsAt }) => startsAt > now && !this.taken.has(startsAt))
      .filter(({ startsAt }) => {
        const day = toDayIn(startsAt, timeZone);
        return day >= from && day <= to;
      });
    return { timeZone, now, earliest: now, latest: '2027-11-24T10:00:00Z', slots };
  }

  #book(request: AppointmentRequest, key: string | null): Response {
    this.bookings.push({ request, key });
    if (this.taken.has(request.startsAt)) return problem('slot-taken');
    const service = catalog.services.find(({ id }) => id === request.serviceId);
    const { seconds = 0 } = service?.durations[0] ?? {};
    const endsAtMs = Date.parse(request.startsAt) + seconds * 1000;
    const booking: Receipt = {
      id: 900 + this.bookings.length,
      kind: 'appointment',
      status: 'approved',
      title: service?.name ?? '',
      appointments: [
        {
          bookingId: 900 + this.bookings.length,
          title: service?.name ?? '',
          startsAt: request.startsAt,
          endsAt: `${new Date(endsAtMs).toISOString().slice(0, 19)}Z`,
          employee: 'Mia Johnson',
          location: 'Main street',
        },
      ],
      timeZone: request.timeZone,
      totalMinor: request.expectedTotalMinor ?? 0,
      dueMinor: request.expectedTotalMinor ?? 0,
      currency: 'USD',
      customer: request.customer,
      manage: null,
      purchase: null,
    };
    return Response.json({ booking }, { status: 201 });
  }
}

function problem(code: ProblemCode, pointer?: string): Response {
  const status = problemStatuses[code];
  const errors = pointer ? [{ pointer, code: 'invalid' }] : [];
  const body: Problem = { type: `urn:${code}`, title: code, status, code, errors, requestId: 'r' };
  return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } });
}
