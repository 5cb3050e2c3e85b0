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
}

export interface Deposit {
  kind: 'fixed' | 'percentage';
  /** Minor units where fixed, else percent. */
  value: number;
  perPerson: boolean;
  mayPayInFull: boolean;
}

export interface Extra {
  id: Id;
  name: string;
  descriptionHtml: string;
  priceMinor: Minor;
  pricedPerPerson: boolean;
  maxQuantity: number;
  durationSeconds: number;
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
  minExtras: number;
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

export interface PackageItem {
  serviceId: Id;
  quantity: number;
  scheduleNow: { min: number; max: number };
  employeeIds: Id[];
  locationIds: Id[];
}

export interface Package {
  id: Id;
  name: string;
  descriptionHtml: string;
  pictureUrl: string | null;
  priceMinor: Minor;
  pricedBeforeDiscountMinor: Minor | null;
  items: PackageItem[];
  sharedQuantity: number | null;
  customFieldIds: Id[];
  paymentMethods: string[];
}

export interface CustomField {
  id: Id;
  label: string;
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
}
