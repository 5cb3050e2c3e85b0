import type { Availability, AvailabilityQuery } from '../contract/availability.js';
import type { Receipt } from '../contract/booking.js';
import type { Catalog, CustomField, Id, Minor, Service } from '../contract/catalog.js';
import type { Coupon, CouponRequest } from '../contract/coupon.js';
import type { AmeliaEvent, EventPage, EventsQuery } from '../contract/events.js';
import type { Site, SiteRules } from '../contract/site.js';
import type { Instant, Zone } from '../contract/time.js';

/** A customer, checked. */
export interface CheckedCustomer {
  firstName: string;
  lastName: string;
  /** Empty where the site asks for none. */
  email: string;
  /** E.164, or empty. */
  phone: string;
  /** ISO 3166 alpha-2 of the phone number, or empty. */
  phoneCountry: string;
}

/** What was answered to one of the site's own questions, checked. */
export interface CheckedAnswer {
  field: CustomField;
  /** A list for a checkbox; of a file field, the files' names. */
  value: string | string[];
  /** Of a file field only. */
  files: readonly File[];
}

/** What any booking holds, checked: who books, in which words and on which clock, how it is paid. */
export interface CheckedBooking {
  answers: readonly CheckedAnswer[];
  coupon: Coupon | null;
  customer: CheckedCustomer;
  /** The customer's. */
  timeZone: Zone;
  /** BCP 47. */
  locale: string;
  paymentMethod: string;
  /** Where a deposit would do. */
  payInFull: boolean;
  /** The Idempotency-Key: finds the booking again should its answer be lost. */
  requestKey: string;
}

/** An appointment somebody asks for, checked against the catalogue; whom it is with may be open. */
export interface AppointmentWish extends CheckedBooking {
  service: Service;
  startsAt: Instant;
  durationSeconds: number;
  persons: number;
  extras: readonly { id: Id; quantity: number }[];
}

/** An event as it is to be booked, checked against what is left of it. */
export interface EventOrder extends CheckedBooking {
  event: AmeliaEvent;
  /** Counts only where there are no tickets. */
  persons: number;
  tickets: readonly { id: Id; quantity: number }[];
}

/** An event that may have been booked before, as {@link AppointmentTrace}. */
export interface EventTrace {
  requestKey: string;
  eventId: Id;
  /** When the customer was told that it begins. */
  startsAt?: Instant | undefined;
  /** What the customer agreed to. */
  expectedTotalMinor?: Minor | undefined;
  customer: Pick<CheckedCustomer, 'firstName' | 'lastName' | 'email'>;
  /** The customer's. */
  timeZone: Zone;
}

/** A date that an appointment recurs on, and whom it is with then. */
export interface RecurringDate {
  startsAt: Instant;
  employeeId: Id;
  locationId: Id | null;
}

/** An appointment as it is to be booked. */
export interface AppointmentOrder extends AppointmentWish {
  employeeId: Id;
  locationId: Id | null;
  /** The dates after the first. All of them are booked with it, or none at all. */
  recurring: readonly RecurringDate[];
}

/**
 * An appointment that may have been booked before: what finds it, and the customer's own words for
 * its receipt. No rule needs to hold: prices, hours and services may have changed since.
 */
export interface AppointmentTrace {
  requestKey: string;
  serviceId: Id;
  startsAt: Instant;
  recurring?: readonly { startsAt: Instant }[] | undefined;
  durationSeconds?: number | undefined;
  persons?: number | undefined;
  extras?: readonly { id: Id; quantity: number }[] | undefined;
  /** What the customer agreed to. */
  expectedTotalMinor?: Minor | undefined;
  customer: Pick<CheckedCustomer, 'firstName' | 'lastName' | 'email'>;
  /** The customer's. */
  timeZone: Zone;
}

/** Keeps work going after the answer. */
export type Background = (work: Promise<unknown>) => void;

/** What goes on beside a booking. */
export interface Booking {
  background: Background;
  /** Awaited right before the booking is sent: from then on it may have been made. */
  onSend: () => Promise<void>;
}

/**
 * What the routes see of the system that keeps the bookings, in the contract's terms. Every method
 * throws a `Refusal` whose `outcome` says whether something may have been changed.
 */
export interface BookingSystem {
  fetchSite(): Promise<Site>;
  /** The same without a look at what it sells. */
  fetchRules(): Promise<SiteRules>;
  fetchCatalog(): Promise<Catalog>;
  /** Always fresh. `query.serviceId` is `service`'s. */
  fetchAvailability(query: AvailabilityQuery, service: Service): Promise<Availability>;
  /** Whether a coupon holds. @throws {Refusal} `coupon-not-valid`, whatever is wrong with it. */
  checkCoupon(request: CouponRequest): Promise<Coupon>;
  /** Books once, confirms every instant, and tells everybody concerned in the background. */
  createAppointment(order: AppointmentOrder, booking: Booking): Promise<Receipt>;
  /** The booking that was sent with this key before, if there is one by now. */
  findAppointment(trace: AppointmentTrace, background: Background): Promise<Receipt | undefined>;
  /** Some seconds old at most. */
  fetchEvents(query: EventsQuery): Promise<EventPage>;
  /** Some seconds old at most; undefined where there is none for the public. */
  fetchEvent(id: Id): Promise<AmeliaEvent | undefined>;
  /** As it is right now. */
  fetchFreshEvent(id: Id): Promise<AmeliaEvent | undefined>;
  /** Books once, confirms every period, and tells everybody concerned in the background. */
  createEventBooking(order: EventOrder, booking: Booking): Promise<Receipt>;
  findEventBooking(trace: EventTrace, background: Background): Promise<Receipt | undefined>;
}
