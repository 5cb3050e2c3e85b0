import type { Instant } from './time.js';

/** A whole number from 1 to 9 999 999 999. */
export type Id = number;

/** Whole minor units of the site's currency: 3500 is 35.00 USD, and 3500 JPY. */
export type Minor = number;

export interface Category {
  id: Id;
  name: string;
}

export interface Duration {
  seconds: number;
  priceMinor: Minor;
}

/** Who does a service, and where. */
export interface Offer {
  employeeId: Id;
  /** null: the service happens at no listed place. */
  locationId: Id | null;
  /** What this employee asks for the first duration; null: the service's own price. */
  priceMinor: Minor | null;
  /** What they ask for the further durations, where that is not the service's own price. */
  durationPrices?: Duration[];
}

export interface Deposit {
  kind: 'fixed' | 'percentage';
  /** Minor units where fixed, else percent. */
  value: number;
  perPerson: boolean;
  mayPayInFull: boolean;
}

/** What the state takes of a price. */
export interface Tax {
  name: string;
  kind: 'fixed' | 'percentage';
  /** Minor units where fixed, else percent. */
  value: number;
  /** Whether the price holds it already; else it comes on top. */
  isIncluded: boolean;
}

/** How many appointments of a service one customer may have. */
export interface CustomerLimit {
  appointments: number;
  /** In so many days, weeks, months or years. */
  every: number;
  per: 'day' | 'week' | 'month' | 'year';
  /** Whether the time runs from when they were booked, or from when they take place. */
  countedBy: 'booking' | 'appointment';
}

export interface Extra {
  id: Id;
  name: string;
  descriptionHtml: string;
  priceMinor: Minor;
  pricedPerPerson: boolean;
  maxQuantity: number;
  /** How much longer each of it makes the appointment. */
  durationSeconds: number;
  tax: Tax | null;
}

export interface Recurring {
  cycles: ('daily' | 'weekly' | 'monthly')[];
  onTaken: 'none' | 'earlier' | 'later' | 'both';
  payEach: boolean;
}

export interface Service {
  id: Id;
  categoryId: Id;
  name: string;
  /** Cleaned by the proxy: paragraphs, emphasis, lists and https links at most. */
  descriptionHtml: string;
  /** The description as plain text, cut at a word near 160 characters. */
  summary: string;
  /** An https address. */
  pictureUrl: string | null;
  /** `#1788FB`. */
  color: string;
  /** At least one; the first is the default. */
  durations: Duration[];
  /** How many people one booking may hold; max 1: alone. */
  persons: { min: number; max: number };
  pricedPerPerson: boolean;
  extras: Extra[];
  /** How many different extras must be chosen. */
  minExtras: number;
  tax: Tax | null;
  customerLimit: CustomerLimit | null;
  deposit: Deposit | null;
  recurring: Recurring | null;
  offers: Offer[];
  customFieldIds: Id[];
  paymentMethods: string[];
}

/** Never an e-mail address or a phone number. */
export interface Employee {
  id: Id;
  name: string;
  pictureUrl: string | null;
  descriptionHtml: string;
}

export interface Location {
  id: Id;
  name: string;
  address: string;
}

/** A service that is in a package. */
export interface PackageItem {
  serviceId: Id;
  /** How many appointments of it; with a shared quantity: that one. */
  quantity: number;
  /** How many of them are booked with the package. */
  scheduleNow: { min: number; max: number };
  /** Whom it may be with; empty: whoever does it. */
  employeeIds: Id[];
  /** Where it may be; empty: wherever it is done. */
  locationIds: Id[];
  /** Whether the customer says whom it is with. */
  allowsEmployeeChoice: boolean;
}

/** Until when the appointments of a package must take place. */
export type PackageExpiry =
  | { kind: 'date'; at: Instant }
  /** After it was bought. */
  | { kind: 'duration'; count: number; unit: 'day' | 'week' | 'month' };

export interface Package {
  id: Id;
  name: string;
  descriptionHtml: string;
  /** As {@link Service.summary}. */
  summary: string;
  pictureUrl: string | null;
  /** `#1788FB`. */
  color: string;
  priceMinor: Minor;
  /** What it would come to without the package; null: nothing is saved. */
  pricedBeforeDiscountMinor: Minor | null;
  tax: Tax | null;
  deposit: Deposit | null;
  items: PackageItem[];
  /** How many appointments of all services together; null: each service has its own. */
  sharedQuantity: number | null;
  /** null: never. */
  expiry: PackageExpiry | null;
  customFieldIds: Id[];
  paymentMethods: string[];
}

export interface CustomField {
  id: Id;
  /** Plain text; empty for `content`. */
  label: string;
  /** Of `content`: what is to be read, cleaned as {@link Service.descriptionHtml}; else empty. */
  contentHtml: string;
  type:
    | 'text'
    | 'text-area'
    | 'select'
    | 'radio'
    | 'checkbox'
    | 'content'
    | 'file'
    | 'datepicker'
    | 'address';
  required: boolean;
  options: string[];
}

/** All that can be booked, and by whom and where it is done: `GET /v1/catalog`. */
export interface Catalog {
  categories: Category[];
  services: Service[];
  packages: Package[];
  customFields: CustomField[];
  employees: Employee[];
  locations: Location[];
  /** What events are about, each name once: `GET /v1/events` can be narrowed to one. */
  eventTags: string[];
}
