import { addDays, parseWall, toWallMs } from './clock.js';
import { Refusal, type WallMs } from './php.js';
import type { Business, Employee, Service } from './rows.js';

export type BookingStatus = 'approved' | 'pending' | 'canceled' | 'rejected' | 'waiting';

export interface Customer {
  id: number;
  firstName: string;
  lastName: string;
  email: string | null;
  phone: string | null;
  countryPhoneIso: string | null;
}

export interface Payment {
  id: number;
  gateway: string;
  invoiceNumber: number;
  /** Of the payment of the first date, where it is for a further one. */
  parentId: number | null;
  /** Whether the success call has come. */
  triggered: boolean;
}

export interface Booking {
  id: number;
  customer: Customer;
  status: BookingStatus;
  /** Major units, for one person. */
  price: number;
  aggregatedPrice: boolean;
  persons: number;
  /** Hexadecimal; whoever has it may cancel. */
  token: string;
  payment: Payment;
  /** Minutes, east positive; null: not sent. */
  utcOffset: number | null;
  /** Seconds; null: not sent. */
  duration: number | null;
  /** JSON in a string. */
  customFields: string | null;
  /** JSON in a string: names, locale, zone and urlParams as they were sent. */
  info: string;
  /** Wall time of the site. */
  created: WallMs;
}

export interface Appointment {
  id: number;
  serviceId: number;
  /** The appointment of the first date, where this is a further one. */
  parentId: number | null;
  providerId: number;
  locationId: number | null;
  status: BookingStatus;
  /** Wall times of the site: all that Amelia keeps, so an hour that comes twice is one to it. */
  start: WallMs;
  end: WallMs;
  /** The instant of the start, only in an Amelia that keeps instants. */
  keptMs: number | null;
  notifyParticipants: number;
  bookings: Booking[];
}

/** What one Amelia holds: the business, and what was booked since. */
export interface Store {
  readonly business: Business;
  readonly appointments: Appointment[];
  readonly customers: Customer[];
  /** Milliseconds. */
  now(): number;
  /** Wall time of the site. */
  nowWall(): WallMs;
  siteZone(): string;
  nextId(kind: 'appointment' | 'booking' | 'customer' | 'payment'): number;
}

/** A store with the business's own appointments in it; the business is copied. */
export function createStore(options: { business: Business; now: () => number }): Store {
  const business = structuredClone(options.business);
  // The first user is the site's administrator.
  const lastIds = { appointment: 0, booking: 0, customer: 1, payment: 0 };
  const siteZone = () => toSiteZone(business);
  const store: Store = {
    business,
    appointments: [],
    customers: [],
    now: options.now,
    nowWall: () => toWallMs(options.now(), siteZone()),
    siteZone,
    nextId: (kind) => ++lastIds[kind],
  };
  for (const seeded of business.appointments) seed(store, seeded);
  return store;
}

/** The site's zone; where WordPress has none, its fixed offset as a zone: `+02:00`. */
function toSiteZone({ settings }: Business): string {
  const { timeZoneString, gmtOffset } = settings.wordpress;
  if (timeZoneString !== '') return timeZoneString;
  const minutes = Math.round(Math.abs(gmtOffset) * 60);
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${gmtOffset < 0 ? '-' : '+'}${hours}:${String(minutes % 60).padStart(2, '0')}`;
}

function seed(store: Store, seeded: Business['appointments'][number]): void {
  const service = findService(store, seeded.serviceId, seeded.employeeId);
  const start = parseWall(seeded.bookingStart);
  const { firstName, lastName } = seeded.customer;
  const info = {
    firstName,
    lastName,
    phone: null,
    locale: 'en_US',
    timeZone: null,
    urlParams: null,
  };
  store.appointments.push({
    id: store.nextId('appointment'),
    serviceId: service.id,
    parentId: null,
    providerId: seeded.employeeId,
    locationId: seeded.locationId,
    status: 'approved',
    start,
    end: start + service.duration * 1000,
    keptMs: null,
    notifyParticipants: 1,
    bookings: [
      {
        id: store.nextId('booking'),
        customer: findCustomer(store, { ...seeded.customer, phone: null, countryPhoneIso: null }),
        status: 'approved',
        price: service.price,
        aggregatedPrice: service.aggregatedPrice,
        persons: seeded.persons,
        token: createToken(),
        payment: createPayment(store, 'onSite'),
        utcOffset: null,
        duration: service.duration,
        customFields: null,
        info: JSON.stringify(info),
        created: addDays(store.nowWall(), -7),
      },
    ],
  });
}

/**
 * A service on the terms of one employee; those of the service where they have none.
 *
 * @throws {Refusal} 500 (recorded: service-get-unknown).
 */
export function findService(store: Store, serviceId: number, employeeId?: number | null): Service {
  const service = store.business.services.find(({ id }) => id === serviceId);
  if (!service) throw new Refusal(500, `Invalid key ${serviceId}.`);
  const employee = store.business.employees.find(({ id }) => id === employeeId);
  return employee ? toOffered(service, employee) : service;
}

/** The service with the employee's own price and capacity. */
export function toOffered(service: Service, employee: Employee): Service {
  const offer = employee.offers.find(({ serviceId }) => serviceId === service.id);
  const { serviceId: _, ...terms } = offer ?? { serviceId: service.id };
  return { ...service, ...terms };
}

/** The customer with this e-mail address, who keeps the name they first had, or a new one. */
export function findCustomer(store: Store, sent: Omit<Customer, 'id'>): Customer {
  const known = store.customers.find(({ email }) => email !== null && email === sent.email);
  if (known) return known;
  const customer = { id: store.nextId('customer'), ...sent };
  store.customers.push(customer);
  return customer;
}

/** A booking and the appointment it belongs to. */
export function findBooking(store: Store, id: number) {
  for (const appointment of store.appointments) {
    const booking = appointment.bookings.find((each) => each.id === id);
    if (booking) return { appointment, booking };
  }
  return null;
}

export function createPayment(
  store: Store,
  gateway: string,
  parentId: number | null = null,
): Payment {
  const id = store.nextId('payment');
  return { id, parentId, gateway, invoiceNumber: id, triggered: false };
}

/** Ten hexadecimal digits. */
export function createToken(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 10);
}

/** Whether a status keeps a place. */
export function isTaking(status: BookingStatus): boolean {
  return status === 'approved' || status === 'pending';
}
