import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { PackageRequest } from '../../../proxy/contract/booking.js';
import type { Catalog, Package } from '../../../proxy/contract/catalog.js';
import { json, type Replies } from '../../support/recorded-amelia.js';
import { type Circumstances, entities, mia, toSettings } from '../amelia/read-catalog.js';
import { openSalon, type Salon, type SalonOptions, toListed } from '../salon.js';
import { freshStart } from './package-rows.js';

const documented = new URL('../../documented/book-package.json', import.meta.url);

/** The vendor's own answer to a package, and the appointment in it. */
export const documentedAnswer = JSON.parse(readFileSync(documented, 'utf8')).response.body.data;
const [documentedRow] = documentedAnswer.package;

/** A consultation and a massage of it, on two mornings. */
export const packageWish = {
  kind: 'package',
  packageId: 11,
  appointments: [
    { serviceId: 1, startsAt: '2026-12-14T09:00:00Z' },
    { serviceId: 2, startsAt: '2026-12-15T10:00:00Z' },
  ],
  customer: { firstName: 'Jordan', lastName: 'Parker', email: 'jordan.parker@example.test' },
  timeZone: 'America/New_York',
  locale: 'en-US',
} as const satisfies PackageRequest;

/** The recorded salon with Noa beside Mia, and two places: only Mia massages at both. */
export const staff = {
  employees: [mia, { ...mia, id: 2, firstName: 'Noa', lastName: 'Levi' }].map((employee) => ({
    ...employee,
    show: true,
  })),
  locations: [
    { id: 5, name: 'Riverside', address: '1 Quay', status: 'visible' },
    { id: 6, name: 'Hilltop', address: '2 Ridge', status: 'visible' },
    { id: 7, name: 'Cellar', address: '3 Deep', status: 'hidden' },
  ],
  entitiesRelations: { 1: { 1: [5], 2: [5, 6] }, 2: { 1: [5], 2: [6] } },
};

type Pairs = readonly (readonly [employeeId: number, locationId: number])[];

/** Whom each service is free with, whenever it is. */
export const everybody: Readonly<Record<string, Pairs>> = {
  1: [
    [1, 5],
    [2, 5],
  ],
  2: [
    [1, 5],
    [1, 6],
    [2, 6],
  ],
};

const days = ['2026-12-14', '2026-12-15', '2026-12-16'];
const times = ['09:00', '09:30', '10:00', '11:00'];

export interface PackageSalonOptions extends SalonOptions, Omit<Circumstances, 'env'> {
  /** Beside the staff. */
  entities?: object;
  /** Whom a service is free with at a time; left out: {@link everybody}. */
  toFree?: (serviceId: string, day: string, time: string) => Pairs;
}

/** A salon that sells these packages, on three mornings of December. */
export function openPackageSalon(
  packages: readonly unknown[] = [freshStart],
  options: PackageSalonOptions = {},
) {
  const { payments = {}, settings = {} } = options;
  const { toFree = (serviceId: string) => everybody[serviceId] ?? [] } = options;
  const replies: Replies = {
    'GET /settings': json(toSettings({ payments, settings })),
    'GET /entities': json({ ...entities, ...staff, packages, ...options.entities }),
    'POST /packages/customers/:id': json({ packageCustomerId: '104', status: 'canceled' }),
  };
  const salon = openSalon({ ...options, replies: { ...replies, ...options.replies } });
  const { amelia } = salon;
  amelia.answer('GET /slots', () => {
    const query = amelia.to('GET /slots').at(-1)?.query ?? [];
    const serviceId = query.find((each) => each.startsWith('serviceId='))?.slice(10) ?? '';
    const slots = days.map((day) => [
      day,
      Object.fromEntries(times.map((time) => [time, toFree(serviceId, day, time)])),
    ]);
    const bounds = { minimum: '2026-11-21 04:00', maximum: '2027-11-21 03:29' };
    return json({ ...bounds, slots: Object.fromEntries(slots), occupied: [], appCount: [] })();
  });
  if (!options.replies?.['POST /bookings']) {
    amelia.answer('POST /bookings', () => json(toAnswer(salon))());
  }
  return salon;
}

/** The body that reached `POST /bookings` last. */
export const toSentBody = ({ amelia }: Salon) => Object(amelia.to('POST /bookings').at(-1)?.body);

/** A site that reads the starts of a package as UTC. */
export const inUtc = { settings: { general: { showClientTimeZone: true } } };

/** Books, and sees what went up for it. */
export async function bookAndSee(
  change: object = {},
  row: unknown = freshStart,
  options: PackageSalonOptions = {},
) {
  const salon = openPackageSalon([row], options);
  const isUtc = options.settings !== undefined;
  if (isUtc) salon.amelia.answer('POST /bookings', () => json(toAnswer(salon, {}, (at) => at))());
  const response = await salon.book({ ...packageWish, ...change });
  expect(response.status).toBe(201);
  expect(salon.amelia.to('POST /bookings')).toHaveLength(1);
  return { salon, body: toSentBody(salon) };
}

/** All that a site on Belgrade's clock in winter answers to what was sent last. */
export function toAnswer(salon: Salon, change: object = {}, toStart = fromBelgrade): object {
  const { package: sent } = toSentBody(salon);
  const rows = sent.map((row: { bookingStart: string }, index: number) =>
    toAnsweredRow(index, toStart(row.bookingStart)),
  );
  return { ...documentedAnswer, package: rows, packageId: 11, ...change };
}

/** One appointment of the answer: bookings 766, 767…, appointments 580, 581… */
export function toAnsweredRow(index: number, start: string, change: object = {}): object {
  const { appointment, booking } = documentedRow;
  const { packageCustomerService: service } = booking;
  const packageCustomer = { ...service.packageCustomer, price: 150 };
  return {
    ...documentedRow,
    appointment: { ...appointment, id: 580 + index, providerId: null, locationId: null },
    booking: {
      ...booking,
      id: 766 + index,
      packageCustomerService: { ...service, packageCustomer },
      ...change,
    },
    utcTime: [{ start: `${start}:00`, end: `${start}:00` }],
  };
}

/** `2026-12-14 10:00` on Belgrade's clock in winter → `2026-12-14 09:00`. */
export function fromBelgrade(wallTime: string): string {
  const utcMs = Date.parse(`${wallTime.replace(' ', 'T')}Z`) - 3_600_000;
  return new Date(utcMs).toISOString().slice(0, 16).replace('T', ' ');
}

/** An appointment of the package as the site's list has it, on the site's clock. */
export function toListedPart(marker: string, index: number, bookingStart: string, change = {}) {
  const { bookings, ...appointment } = toListed(marker, { bookingStart });
  const [booking] = bookings;
  const packageCustomer = { id: 104, packageId: 11, customerId: 25, price: 150, payments: [] };
  const ours = { id: 766 + index, packageCustomerService: { id: 129, packageCustomer }, ...change };
  return { ...appointment, id: 580 + index, bookings: [{ ...booking, ...ours }] };
}

/** What the public sees of such packages. */
export async function readPackages(
  rows: readonly unknown[],
  options?: PackageSalonOptions,
): Promise<Package[]> {
  const salon = openPackageSalon(rows, options);
  const response = await salon.app.request('/v1/catalog');
  if (response.status !== 200) throw new Error(`no catalogue but ${response.status}`);
  const { packages }: Catalog = await response.json();
  return packages;
}

/** The same of one alone; undefined where it is not offered. */
export async function readOne(row: unknown, options?: PackageSalonOptions) {
  const packages = await readPackages([row], options);
  return packages[0];
}
