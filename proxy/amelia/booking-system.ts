import type { Availability, AvailabilityQuery } from '../contract/availability.js';
import type { Receipt } from '../contract/booking.js';
import type { Catalog, CustomField, Id, Minor, Package, Service } from '../contract/catalog.js';
import type { Coupon, CouponRequest } from '../contract/coupon.js';
import type { AmeliaEvent, EventPage, EventsQuery } from '../contract/events.js';
import type { BookingKind, Site, SiteRules } from '../contract/site.js';
import type { Day, Instant, Zone } from '../contract/time.js';

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

/** One appointment of a package, and whom it is with. */
export interface PackageDate {
  service: Service;
  startsAt: Instant;
  employeeId: Id;
  locationId: Id | null;
}

/** Whom the rest of a service of a package is to be with, and where; null: that is open. */
export interface PackageRule {
  serviceId: Id;
  employeeId: Id | null;
  locationId: Id | null;
}

/** A package as it is to be bought, checked against the catalogue and fresh slots. */
export interface PackageOrder extends CheckedBooking {
  package: Package;
  /** What is booked with it; the rest later. */
  appointments: readonly PackageDate[];
  /** One of each service, in the package's order. */
  rules: readonly PackageRule[];
}

/** A package that may have been bought before, as {@link AppointmentTrace}. */
export interface PackageTrace {
  requestKey: string;
  packageId: Id;
  appointments: readonly { serviceId: Id; startsAt: Instant }[];
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

/**
 * What everybody is shown. The very same object as long as it is the same answer, so that it needs
 * to be written out only once.
 */
export interface Shown<T extends object> {
  value: T;
  /** Whether it is old because the system is down. */
  isStale: boolean;
}

/** How the system has answered lately. */
export interface SystemHealth {
  /** By the last call; `unknown` before the first. */
  upstream: 'ok' | 'failing' | 'unknown';
  /** `open`: it is left alone for a while; `half-open`: one call may try again. */
  breaker: 'closed' | 'open' | 'half-open';
  /** When it last answered, in milliseconds. */
  lastOkAtMs?: number | undefined;
  /** How far its clock is ahead of ours, in milliseconds; negative where it is behind. */
  clockSkewMs?: number | undefined;
}

/** What goes on beside a booking. */
export interface Booking {
  background: Background;
  /** Awaited right before the booking is sent: from then on it may have been made. */
  onSend: () => Promise<void>;
}

/** What a customer may come back to: all that finds it again, and whose it is. */
export interface ManageSubject {
  kind: BookingKind;
  /** Of a package: its purchase. */
  bookingId: Id;
  /** The appointment, event or package it was booked of; an appointment's may be another by now. */
  reservationId: Id;
  customerId: Id;
  /** The other dates of a series; empty for all else. */
  otherBookingIds: readonly Id[];
  /** When the last of it is over; null: never, as far as anybody knows. */
  endsAt: Instant | null;
}

/** What was booked just now. */
export interface Made {
  /** Its links are empty: the routes sign them. */
  receipt: Receipt;
  /** Of the whole; undefined where the system did not tell enough. */
  subject: ManageSubject | undefined;
  /** Of each appointment, where there are several or they belong to a package. */
  parts: readonly ManageSubject[];
}

/** What the business lets customers do with what they have booked. */
export interface ManageRules {
  /** How long before it begins it can still be cancelled. */
  cancelNoticeSeconds: number;
  rescheduleNoticeSeconds: number;
  mayReschedule: boolean;
}

/** An appointment that was booked, as far as another time for it must fit. */
export interface FoundAppointment {
  /** Another one by now, where it was moved. */
  appointmentId: Id;
  /** Whether somebody else comes to it, so that it stays where it is. */
  isShared?: boolean | undefined;
  /** undefined: the business does not offer it any more. */
  service: Service | undefined;
  employeeId: Id;
  locationId: Id | null;
  durationSeconds: number;
  persons: number;
  extras: readonly { id: Id; quantity: number }[];
  /** Of a package that expires: it begins by then at the latest. */
  latestStartsAt?: Instant | undefined;
}

/** What was booked some time ago, as it is right now. */
export interface FoundBooking {
  /** As it is now: `customerId` is whose it is, whoever asks. */
  subject: ManageSubject;
  /** Its links are empty. Customer: the name they booked with, no address. */
  receipt: Receipt;
  parts: readonly ManageSubject[];
  rules: ManageRules;
  /** Of a booking of kind appointment; else null. */
  appointment: FoundAppointment | null;
}

/** One more appointment of a package that was bought, checked against fresh slots. */
export interface PurchaseDate extends PackageDate {
  /** The customer's. */
  timeZone: Zone;
}

/**
 * What the routes see of the system that keeps the bookings, in the contract's terms. Every method
 * throws a `Refusal` whose `outcome` says whether something may have been changed.
 */
export interface BookingSystem {
  /** A minute old at most, as all that bookings are checked with. */
  fetchSite(): Promise<Site>;
  /** The same without a look at what it sells. */
  fetchRules(): Promise<SiteRules>;
  fetchCatalog(): Promise<Catalog>;
  /** To be seen only: older while it is renewed in the background, or the system is down. */
  showSite(background?: Background): Promise<Shown<Site>>;
  showCatalog(background?: Background): Promise<Shown<Catalog>>;
  /** To be seen only: some seconds old at most. `query.serviceId` is `service`'s. */
  showAvailability(
    query: AvailabilityQuery,
    service: Service,
    background?: Background,
  ): Promise<Availability>;
  /** Always fresh. `query.serviceId` is `service`'s. */
  fetchAvailability(query: AvailabilityQuery, service: Service): Promise<Availability>;
  /** Whether a coupon holds. @throws {Refusal} `coupon-not-valid`, whatever is wrong with it. */
  checkCoupon(request: CouponRequest): Promise<Coupon>;
  /** Books once, confirms every instant, and tells everybody concerned in the background. */
  createAppointment(order: AppointmentOrder, booking: Booking): Promise<Made>;
  /** The booking that was sent with this key before, if there is one by now. */
  findAppointment(trace: AppointmentTrace, background: Background): Promise<Made | undefined>;
  /** Some seconds old at most. */
  fetchEvents(query: EventsQuery): Promise<EventPage>;
  /** Some seconds old at most; undefined where there is none for the public. */
  fetchEvent(id: Id): Promise<AmeliaEvent | undefined>;
  /** As it is right now. */
  fetchFreshEvent(id: Id): Promise<AmeliaEvent | undefined>;
  /** Books once, confirms every period, and tells everybody concerned in the background. */
  createEventBooking(order: EventOrder, booking: Booking): Promise<Made>;
  findEventBooking(trace: EventTrace, background: Background): Promise<Made | undefined>;
  /** Buys once, confirms every instant, and tells everybody concerned in the background. */
  createPackageBooking(order: PackageOrder, booking: Booking): Promise<Made>;
  findPackageBooking(trace: PackageTrace, background: Background): Promise<Made | undefined>;
  /** Always fresh; undefined where it is gone. */
  fetchBooking(subject: ManageSubject): Promise<FoundBooking | undefined>;
  /** Other times for an appointment, with the same employee at the same place; its own is free. */
  fetchOtherTimes(
    appointment: FoundAppointment,
    days: { from: Day; to: Day; timeZone: Zone },
  ): Promise<Availability>;
  /**
   * Moves an appointment, and makes sure of its instant: else it is moved back.
   *
   * @throws {Refusal} `slot-taken`, `time-changed`…
   */
  moveAppointment(found: FoundBooking, startsAt: Instant, timeZone: Zone): Promise<FoundBooking>;
  /** Cancels an appointment, or the booking of an event. */
  cancelBooking(found: FoundBooking): Promise<FoundBooking>;
  /**
   * Books one more appointment of a package.
   *
   * @param found the package's.
   * @returns the whole package as it is then.
   */
  createPurchaseAppointment(
    found: FoundBooking,
    date: PurchaseDate,
  ): Promise<{ found: FoundBooking; bookingId: Id }>;
  health(): SystemHealth;
}
