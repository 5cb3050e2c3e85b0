import type { Appointment, Booking, BookingStatus, Customer, Payment } from './appointment.js';
import { toWallMs } from './clock.js';
import type { EventBooking } from './event.js';
import type { Purchase } from './package.js';
import { Refusal, type WallMs } from './php.js';
import type { Business, Employee, Service } from './rows.js';

/** What one Amelia holds: the business, and what was booked since. */
export interface Store {
  readonly business: Business;
  readonly appointments: Appointment[];
  /** Of the event with this number, cancelled ones too; add to the list itself. */
  bookingsOf(eventId: number): EventBooking[];
  readonly customers: Customer[];
  /** Packages that were bought, cancelled ones too. */
  readonly purchases: Purchase[];
  /** Milliseconds. */
  now(): number;
  /** Wall time of the site. */
  nowWall(): WallMs;
  siteZone(): string;
  /** Bookings of appointments and of events share their numbers. */
  nextId(kind: keyof LastIds): number;
}

interface LastIds {
  appointment: number;
  booking: number;
  bookedExtra: number;
  bookedTicket: number;
  customer: number;
  payment: number;
  purchase: number;
  purchasedService: number;
}

/** A store with nothing booked in it yet; the business is copied. */
export function createStore(options: { business: Business; now: () => number }): Store {
  const business = structuredClone(options.business);
  // The first user is the site's administrator.
  const lastIds: LastIds = {
    appointment: 0,
    booking: 0,
    bookedExtra: 0,
    bookedTicket: 0,
    customer: 1,
    payment: 0,
    purchase: 0,
    purchasedService: 0,
  };
  const eventBookings = new Map<number, EventBooking[]>();
  const siteZone = () => toSiteZone(business);
  return {
    business,
    appointments: [],
    bookingsOf(eventId) {
      const known = eventBookings.get(eventId);
      if (known) return known;
      const bookings: EventBooking[] = [];
      eventBookings.set(eventId, bookings);
      return bookings;
    },
    customers: [],
    purchases: [],
    now: options.now,
    nowWall: () => toWallMs(options.now(), siteZone()),
    siteZone,
    nextId: (kind) => ++lastIds[kind],
  };
}

/** The site's zone; where WordPress has none, its fixed offset as a zone: `+02:00`. */
function toSiteZone({ settings }: Business): string {
  const { timeZoneString, gmtOffset } = settings.wordpress;
  if (timeZoneString !== '') return timeZoneString;
  const minutes = Math.round(Math.abs(gmtOffset) * 60);
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${gmtOffset < 0 ? '-' : '+'}${hours}:${String(minutes % 60).padStart(2, '0')}`;
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

/** The number that a new row gets. */
export function toNextId(rows: { id: number }[]): number {
  return Math.max(0, ...rows.map(({ id }) => id)) + 1;
}

/** The customer with this e-mail address, who keeps the name they first had, or a new one. */
export function findCustomer(store: Store, sent: Omit<Customer, 'id'>): Customer {
  const known = store.customers.find(({ email }) => email !== null && email === sent.email);
  if (known) return known;
  const customer = { id: store.nextId('customer'), ...sent };
  store.customers.push(customer);
  return customer;
}

/** @throws {Refusal} 500 where nobody has the number. */
export function findCustomerById(store: Store, id: number): Customer {
  const known = store.customers.find((each) => each.id === id);
  if (!known) throw new Refusal(500, `Invalid key ${id}.`);
  return known;
}

/** A booking and the appointment it belongs to. */
export function findBooking(store: Store, id: number) {
  for (const appointment of store.appointments) {
    const booking = appointment.bookings.find((each) => each.id === id);
    if (booking) return { appointment, booking };
  }
  return null;
}

/** Takes a booking out of its appointment, which goes with the last of them; its status stays. */
export function removeBooking(store: Store, appointment: Appointment, booking: Booking): void {
  appointment.bookings.splice(appointment.bookings.indexOf(booking), 1);
  if (appointment.bookings.length > 0) return;
  store.appointments.splice(store.appointments.indexOf(appointment), 1);
}

/** A booking of an event, and which one that is. */
export function findEventBooking(store: Store, id: number) {
  for (const event of store.business.events) {
    const booking = store.bookingsOf(event.id).find((each) => each.id === id);
    if (booking) return { event, booking };
  }
  return null;
}

/** Every booking, of appointments and of events. */
export function toAllBookings(store: Store): Booking[] {
  return [
    ...store.appointments.flatMap(({ bookings }) => bookings),
    ...store.business.events.flatMap(({ id }) => store.bookingsOf(id)),
  ];
}

/** A payment that nobody has made yet, but where nothing is to be paid. */
export function createPayment(
  store: Store,
  {
    gateway,
    parentId = null,
    isFree,
  }: { gateway: string; parentId?: number | null; isFree: boolean },
): Payment {
  const id = store.nextId('payment');
  const status = isFree ? 'paid' : 'pending';
  return { id, parentId, gateway, status, invoiceNumber: id, triggered: false };
}

/** Ten hexadecimal digits. */
export function createToken(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 10);
}

/** Whether a status keeps a place. */
export function isTaking(status: BookingStatus): boolean {
  return status === 'approved' || status === 'pending';
}
