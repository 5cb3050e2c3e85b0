import type { Business, EmployeeEntity, SeededAppointment, ServiceEntity } from './entities.js';
import { parseDateTime, toDate, toDayIndex, toWallMs, type WallMs } from './site-clock.js';

const dayMs = 86_400_000;

export type BookingStatus = 'approved' | 'pending' | 'canceled' | 'rejected';

export interface Customer {
  id: number;
  firstName: string;
  lastName: string;
  email: string | null;
  phone: string | null;
  countryPhoneIso: string | null;
}

/** One customer's part in an appointment. */
export interface Booking {
  id: number;
  appointmentId: number;
  customer: Customer;
  status: BookingStatus;
  persons: number;
  price: number;
  paymentId: number;
  utcOffset: number | null;
  /** Seconds. */
  duration: number;
  token: string;
  /** Instant. */
  createdMs: number;
  customFields: unknown;
  /** Written down as JSON: who, locale, zone, and the caller's own urlParams. */
  info: string;
  hasRunActions: boolean;
}

export interface Appointment {
  id: number;
  serviceId: number;
  employeeId: number;
  locationId: number | null;
  /** Wall times of the site. */
  startsAt: WallMs;
  endsAt: WallMs;
  status: BookingStatus;
  notifyParticipants: number;
  bookings: Booking[];
}

/** Everything this Amelia keeps, in memory. */
export class Store {
  readonly business: Business;
  readonly appointments: Appointment[] = [];
  readonly customers: Customer[] = [];
  readonly #now: () => number;
  readonly #lastIds = { appointment: 0, booking: 0, customer: 1, payment: 0 };

  /** @param now - the time, in milliseconds since 1970 UTC. */
  constructor(business: Business, now: () => number) {
    this.business = business;
    this.#now = now;
    for (const seeded of business.appointments) this.#seed(seeded);
  }

  get nowMs(): number {
    return this.#now();
  }

  /** What the site's clock shows now. */
  get nowWallMs(): WallMs {
    return toWallMs(this.#now(), this.business.settings.timeZone);
  }

  nextId(kind: 'appointment' | 'booking' | 'customer' | 'payment'): number {
    this.#lastIds[kind] += 1;
    return this.#lastIds[kind];
  }

  findService(id: number): ServiceEntity | undefined {
    return this.business.services.find((service) => service.id === id);
  }

  findEmployee(id: number): EmployeeEntity | undefined {
    return this.business.employees.find((employee) => employee.id === id);
  }

  findBooking(id: number): { appointment: Appointment; booking: Booking } | undefined {
    for (const appointment of this.appointments) {
      const booking = appointment.bookings.find((each) => each.id === id);
      if (booking) return { appointment, booking };
    }
    return undefined;
  }

  /** The customer of an e-mail address, under the name given now (recorded: name-mismatch). */
  toCustomer(given: Omit<Customer, 'id'>): Customer {
    const known = this.customers.find(({ email }) => email !== null && email === given.email);
    if (known) return Object.assign(known, given);
    const customer = { id: this.nextId('customer'), ...given };
    this.customers.push(customer);
    return customer;
  }

  #seed({ serviceId, employeeId, locationId, workingDaysAhead, time, persons }: SeededAppointment) {
    const service = this.findService(serviceId);
    const startsAt = parseDateTime(`${this.#toWorkingDay(workingDaysAhead)} ${time}`);
    if (!service || startsAt === null) return;
    const id = this.nextId('appointment');
    const customer = this.toCustomer({
      firstName: 'Somebody',
      lastName: 'Else',
      email: `customer-${id}@example.test`,
      phone: null,
      countryPhoneIso: null,
    });
    const booking: Booking = {
      id: this.nextId('booking'),
      appointmentId: id,
      customer,
      status: 'approved',
      persons,
      price: service.price,
      paymentId: this.nextId('payment'),
      utcOffset: null,
      duration: service.duration,
      token: `token-of-${id}`,
      createdMs: this.#now(),
      customFields: null,
      info: JSON.stringify({ firstName: 'Somebody', lastName: 'Else', urlParams: null }),
      hasRunActions: true,
    };
    this.appointments.push({
      id,
      serviceId,
      employeeId,
      locationId,
      startsAt,
      endsAt: startsAt + service.duration * 1000,
      status: 'approved',
      notifyParticipants: 1,
      bookings: [booking],
    });
  }

  #toWorkingDay(ahead: number): string {
    let day = this.nowWallMs;
    for (let left = ahead; left > 0; left -= toDayIndex(day) <= 5 ? 1 : 0) day += dayMs;
    return toDate(day);
  }
}
