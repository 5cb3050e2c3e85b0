import type { Availability, Slot } from '../../proxy/contract/availability.js';
import type {
  AppointmentRequest,
  BookingRequest,
  EventRequest,
  ManageLink,
  PackageRequest,
  Receipt,
} from '../../proxy/contract/booking.js';
import type { Catalog } from '../../proxy/contract/catalog.js';
import type { Coupon, CouponRequest } from '../../proxy/contract/coupon.js';
import type { AmeliaEvent } from '../../proxy/contract/events.js';
import { bookingPartName } from '../../proxy/contract/files.js';
import { toInstant } from '../../proxy/contract/instant.js';
import { type Problem, type ProblemCode, problemStatuses } from '../../proxy/contract/problem.js';
import type { Site } from '../../proxy/contract/site.js';
import { addDays, daysBetween, toWeekday } from '../../widget/time/plain-date.js';
import { toDayIn } from '../../widget/time/zoned.js';
import { toEventPage } from './fake-events.js';
import { FakeManaged } from './fake-managed.js';
import { FakeOutcomes } from './fake-outcomes.js';
import { toBoughtPackage } from './fake-packages.js';
import { manageLink } from './receipt.js';
import { aSlot, catalog, site } from './studio.js';

/** What the clocks say in these tests, the proxy's and the device's. */
const now = '2026-11-24T16:00:00Z';
const openHoursUtc = ['08:00', '08:30', '09:00', '12:00', '14:30'];

/** The proxy, as far as the widget's tests need it: it answers `fetch` in the browser. */
export class FakeProxy {
  readonly bookings: { request: BookingRequest; key: string | null; files: string[] }[] = [];
  /** What the next requests meet: a problem, or, without a code, no answer at all. */
  readonly troubles: ({ path: string; code?: ProblemCode } & Told)[] = [];
  /** Instants that are gone. */
  readonly taken = new Set<string>();
  /** What the site tells differently. */
  siteDifference: Partial<Site> = {};
  catalogDifference: Partial<Catalog> = {};
  events: readonly AmeliaEvent[] = [];
  /** What opens the bookings that are made; null: nothing does. */
  manage: ManageLink | null = manageLink;
  eventsPerPage = 25;
  /** The coupons that hold. */
  readonly coupons: Coupon[] = [];
  readonly couponsAsked: CouponRequest[] = [];
  /** Makes work for a device, where the site asks for some. */
  createChallenge: (() => Promise<object>) | null = null;
  /** Of all bookings that were sent, those too that met trouble. */
  readonly keys: string[] = [];
  readonly asked: URL[] = [];
  /** Of what was asked, in the same order. */
  readonly methods: string[] = [];
  /** The bookings that customers can come back to. */
  readonly managed = new FakeManaged(this.taken, (query) => this.#toAvailability(query));
  /** Bookings whose answer is lost. */
  readonly outcomes = new FakeOutcomes();
  readonly #realFetch = globalThis.fetch;
  readonly #realNow = Date.now;

  /** Takes the place of the network, and stops the device's clock; the tab is a new one. */
  start(): this {
    sessionStorage.clear();
    Date.now = () => Date.parse(now);
    globalThis.fetch = (input, init) => this.#answer(new Request(input, init));
    return this;
  }

  stop(): void {
    globalThis.fetch = this.#realFetch;
    Date.now = this.#realNow;
  }

  get catalog(): Catalog {
    return { ...catalog, ...this.catalogDifference };
  }

  async #answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    this.asked.push(url);
    this.methods.push(request.method);
    this.keys.push(...(request.headers.get('Idempotency-Key')?.split(',') ?? []));
    const trouble = this.troubles.findIndex(({ path }) => url.pathname.endsWith(path));
    if (trouble >= 0) return this.#refuse(trouble);
    const outcome = await this.outcomes.answer(request, () => this.#take(request));
    if (outcome) return outcome;
    const file = this.#toCalendarFile(url.pathname, request.headers.get('Authorization'));
    if (file) return file;
    const managed = await this.managed.answer(request);
    if (managed) return typeof managed === 'string' ? problem(managed) : managed;
    switch (url.pathname) {
      case '/v1/site':
        return Response.json({ ...site, ...this.siteDifference });
      case '/v1/catalog':
        return Response.json(this.catalog);
      case '/v1/events':
        return Response.json(toEventPage(this.events, url.searchParams, this.#paging));
      case '/v1/availability':
        return Response.json(this.#toAvailability(url.searchParams));
      case '/v1/bookings':
        return this.#take(request);
      case '/v1/captcha/challenge':
        return Response.json(await this.createChallenge?.());
      case '/v1/coupons/check':
        return this.#checkCoupon(await request.json());
      default:
        return this.#toEvent(url.pathname);
    }
  }

  async #take(request: Request): Promise<Response> {
    return this.#book(await readBooking(request), request.headers.get('Idempotency-Key'));
  }

  get #paging() {
    const { timeZone } = { ...site, ...this.siteDifference };
    return { eventsPerPage: this.eventsPerPage, timeZone };
  }

  #toEvent(path: string): Response {
    const event = this.events.find(({ id }) => path === `/v1/events/${id}`);
    return event ? Response.json(event) : problem('not-found');
  }

  /** Of a booking that was made here; null: something else is asked for. */
  #toCalendarFile(path: string, authorization: string | null): Response | null {
    const isOurs = authorization === `Bearer ${this.manage?.token}`;
    if (!isOurs || !path.endsWith('/calendar.ics')) return null;
    return new Response(`BEGIN:VCALENDAR of ${path}`, {
      headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
    });
  }

  #refuse(index: number): Response {
    const [trouble] = this.troubles.splice(index, 1);
    if (!trouble?.code) throw new TypeError('Failed to fetch');
    return problem(trouble.code, trouble);
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

  /** When each of them was to begin. */
  get bookedStarts() {
    return this.bookings.map(({ request }) => ('startsAt' in request ? request.startsAt : null));
  }

  #checkCoupon(request: CouponRequest): Response {
    this.couponsAsked.push(request);
    const coupon = this.coupons.find(({ code }) => code === request.code);
    return coupon ? Response.json(coupon) : problem('coupon-not-valid');
  }

  #book({ request, files }: SentBooking, key: string | null): Response {
    this.bookings.push({ request, key, files });
    const id = 900 + this.bookings.length;
    const gone = this.#findTaken(request);
    if (gone) return problem('slot-taken', gone);
    const booked = this.#toBooked(request, id);
    if (!booked) return problem('not-found');
    const booking: Receipt = {
      id,
      kind: request.kind,
      status: 'approved',
      timeZone: request.timeZone,
      totalMinor: request.expectedTotalMinor ?? 0,
      dueMinor: request.expectedTotalMinor ?? 0,
      currency: 'USD',
      customer: request.customer,
      manage: this.manage,
      purchase: null,
      ...booked,
    };
    return Response.json({ booking }, { status: 201 });
  }

  /** The first start that is gone. */
  #findTaken(request: BookingRequest): Told | null {
    if (request.kind !== 'package') return this.taken.has(request.startsAt ?? '') ? {} : null;
    const index = request.appointments.findIndex(({ startsAt }) => this.taken.has(startsAt));
    return index < 0 ? null : { pointer: `/appointments/${index}/startsAt`, fieldCode: 'taken' };
  }

  #toBooked(request: BookingRequest, id: number): Booked | null {
    if (request.kind === 'event') return this.#attend(request, id);
    return request.kind === 'package' ? this.#buy(request, id) : this.#meet(request, id);
  }

  #buy(request: PackageRequest, id: number): Booked | null {
    return toBoughtPackage(this.catalog, request, id);
  }

  #meet({ serviceId, startsAt, recurring = [] }: AppointmentRequest, id: number): Booked {
    const service = this.catalog.services.find((each) => each.id === serviceId);
    const { seconds = 0 } = service?.durations[0] ?? {};
    const title = service?.name ?? '';
    return {
      title,
      appointments: [{ startsAt }, ...recurring].map(({ startsAt }, index) => ({
        bookingId: id + index,
        title,
        startsAt,
        endsAt: toInstant(Date.parse(startsAt) + seconds * 1000),
        employee: 'Mia Johnson',
        location: 'Main street',
      })),
    };
  }

  #attend({ eventId }: EventRequest, bookingId: number): Booked | null {
    const event = this.events.find(({ id }) => id === eventId);
    if (!event) return null;
    const { name: title, place: location, periods } = event;
    const told = { bookingId, title, employee: null, location };
    return { title, appointments: periods.map((period) => ({ ...told, ...period })) };
  }
}

type Booked = Pick<Receipt, 'title' | 'appointments'> & Partial<Receipt>;

/** What a refusal says beside its code. */
interface Told {
  pointer?: string;
  fieldCode?: string;
  more?: Partial<Problem>;
}

interface SentBooking {
  request: BookingRequest;
  /** The part and the name of each. */
  files: string[];
}

async function readBooking(request: Request): Promise<SentBooking> {
  if (request.headers.get('Content-Type')?.startsWith('application/json')) {
    return { request: await request.json(), files: [] };
  }
  const form = await request.formData();
  const booking = form.get(bookingPartName);
  if (!(booking instanceof Blob)) throw new TypeError('the booking is no part of its own');
  const files = [...form].flatMap(([part, value]) =>
    value instanceof File && part !== bookingPartName ? `${part} ${value.name}` : [],
  );
  return { request: JSON.parse(await booking.text()), files };
}

function problem(code: ProblemCode, { pointer, fieldCode = 'invalid', more }: Told = {}): Response {
  const status = problemStatuses[code];
  const errors = pointer ? [{ pointer, code: fieldCode }] : [];
  const about = { type: `urn:${code}`, title: code, status, requestId: 'r' };
  const body: Problem = { ...about, code, errors, ...more };
  return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } });
}
