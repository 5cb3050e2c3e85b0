import type { AppointmentWish } from '../amelia/booking-system.js';
import type { Availability, FreePair } from '../contract/availability.js';
import type { AppointmentRequest } from '../contract/booking.js';
import type { Catalog, Minor, Offer, Service } from '../contract/catalog.js';
import { toPrice } from '../contract/price.js';
import { Refusal, toInvalidInput } from '../contract/refusal.js';
import type { Site } from '../contract/site.js';
import { checkContact } from './check-contact.js';

/*
 * Amelia believes whatever comes with our key. So everything a customer could forge is checked
 * here: against the catalogue first, which needs no look at the calendar, then against fresh slots.
 */

/** What a request is checked against. */
export interface Rules {
  site: Site;
  catalog: Catalog;
  /** Milliseconds. */
  nowMs: number;
}

/**
 * An appointment somebody asks for, as far as the catalogue can tell.
 *
 * @throws {Refusal} `invalid-input` with the place that is wrong; `price-changed`.
 */
export function checkAppointment(
  request: AppointmentRequest,
  requestKey: string,
  { site, catalog, nowMs }: Rules,
): AppointmentWish {
  const service = findService(catalog, request.serviceId, '/serviceId');
  checkOffers(service, request, { employee: '/employeeId', location: '/locationId' });
  const durationSeconds = checkDuration(service, request.durationSeconds, '/durationSeconds');
  const persons = checkPersons(service, request.persons, '/persons');
  if (Date.parse(request.startsAt) <= nowMs) throw toInvalidInput('/startsAt', 'past');
  refuseWhatIsNotThereYet(request, service, catalog);
  const customer = checkContact(request.customer, site);
  const { startsAt, timeZone, locale } = request;
  const wish = {
    service,
    startsAt,
    durationSeconds,
    persons,
    extras: [],
    answers: [],
    coupon: null,
    payInFull: false,
    customer,
    timeZone,
    locale,
    requestKey,
  };
  const totals = toPossibleTotals(wish, request);
  checkPrice(request.expectedTotalMinor, totals);
  return { ...wish, paymentMethod: checkPaymentMethod(request, service, totals) };
}

/** @throws {Refusal} the same for a service that is hidden as for one that is not there. */
export function findService(catalog: Catalog, serviceId: number, pointer: string): Service {
  const service = catalog.services.find(({ id }) => id === serviceId);
  if (!service) throw toInvalidInput(pointer, 'unknown');
  return service;
}

/** The offers of a service that a choice of employee and location leaves. @throws if none. */
export function checkOffers(
  service: Service,
  choice: { employeeId?: number | undefined; locationId?: number | undefined },
  pointers: { employee: string; location: string },
): Offer[] {
  const { employeeId, locationId } = choice;
  const theirs = service.offers.filter(
    (offer) => employeeId === undefined || offer.employeeId === employeeId,
  );
  if (theirs.length === 0) throw toInvalidInput(pointers.employee, 'not-offered');
  const there = theirs.filter(
    (offer) => locationId === undefined || offer.locationId === locationId,
  );
  if (there.length === 0) throw toInvalidInput(pointers.location, 'not-offered');
  return there;
}

/** @returns seconds; the service's first duration where none is chosen. */
export function checkDuration(
  service: Service,
  seconds: number | undefined,
  pointer: string,
): number {
  const duration = service.durations.find((each) => each.seconds === seconds);
  if (seconds !== undefined && !duration) throw toInvalidInput(pointer, 'not-offered');
  return duration?.seconds ?? service.durations[0]?.seconds ?? 0;
}

export function checkPersons(
  service: Service,
  persons: number | undefined,
  pointer: string,
): number {
  const { min, max } = service.persons;
  const chosen = persons ?? min;
  if (chosen < min || chosen > max) throw toInvalidInput(pointer, 'persons');
  return chosen;
}

/** Nothing is passed on unchecked, and nothing a rule demands is left out: so these wait. */
function refuseWhatIsNotThereYet(
  request: AppointmentRequest,
  service: Service,
  { customFields: fields }: Catalog,
): void {
  const { extras = [], recurring = [], customFields = {}, couponCode, payment } = request;
  if (extras.length > 0) throw toInvalidInput('/extras', 'not-supported');
  if (service.minExtras > 0) throw toInvalidInput('/extras', 'required');
  if (recurring.length > 0) throw toInvalidInput('/recurring', 'not-supported');
  if (couponCode) throw toInvalidInput('/couponCode', 'not-supported');
  if (payment?.payInFull) throw toInvalidInput('/payment/payInFull', 'not-supported');
  const [field] = Object.keys(customFields);
  if (field) throw toInvalidInput(`/customFields/${field}`, 'not-supported');
  const needed = fields.find(({ id, required }) => required && service.customFieldIds.includes(id));
  if (needed) throw toInvalidInput(`/customFields/${needed.id}`, 'required');
}

type Priced = Omit<AppointmentWish, 'paymentMethod'>;

function toPossibleTotals(wish: Priced, request: AppointmentRequest): Minor[] {
  const offers = checkOffers(wish.service, request, { employee: '', location: '' });
  return [
    ...new Set(
      offers.map((offer) => toPrice(wish.service, { ...wish, dates: [offer] }).totalMinor),
    ),
  ];
}

function checkPrice(expected: Minor | undefined, totals: Minor[]): void {
  if (expected === undefined || totals.includes(expected)) return;
  const [totalMinor, ...others] = totals;
  throw new Refusal('price-changed', others.length > 0 ? {} : { totalMinor });
}

function checkPaymentMethod(
  { payment }: AppointmentRequest,
  { paymentMethods }: Service,
  totals: Minor[],
): string {
  const method = payment?.method ?? 'onSite';
  const isFree = totals.every((total) => total === 0);
  if (paymentMethods.includes(method) || (isFree && method === 'onSite')) return method;
  throw toInvalidInput('/payment/method', 'not-offered');
}

/**
 * Whom the appointment is to be with: the slot must still be offered, and the price be the one the
 * customer was shown.
 *
 * @param availability of that day, just fetched, and of the chosen employee and location if any.
 * @throws {Refusal} `slot-taken`, `price-changed`.
 */
export function choosePair(
  wish: AppointmentWish,
  availability: Availability,
  expectedTotalMinor: Minor | undefined,
): FreePair {
  const slot = availability.slots.find(({ startsAt }) => startsAt === wish.startsAt);
  const pair = slot?.at[0];
  if (!pair) throw new Refusal('slot-taken');
  const [employeeId, locationId] = pair;
  const totalMinor = toPrice(wish.service, {
    ...wish,
    dates: [{ employeeId, locationId }],
  }).totalMinor;
  checkPrice(expectedTotalMinor, [totalMinor]);
  return pair;
}
