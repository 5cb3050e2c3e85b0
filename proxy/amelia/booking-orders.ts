import type { CustomField, Id, Minor, Package, Service } from '../contract/catalog.js';
import type { Coupon } from '../contract/coupon.js';
import type { AmeliaEvent } from '../contract/events.js';
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
  /** Where it came from, as the page says: `utm_source` and its like. */
  parameters: Readonly<Record<string, string>>;
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
  /** BCP 47: what its receipt is told in. */
  locale: string;
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
  /** BCP 47: what its receipt is told in. */
  locale: string;
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
  /** BCP 47: what its receipt is told in. */
  locale: string;
}

/** One more appointment of a package that was bought, checked against fresh slots. */
export interface PurchaseDate extends PackageDate {
  /** The customer's. */
  timeZone: Zone;
}
