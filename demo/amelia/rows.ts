import type { Settings } from './default-settings.js';
import type { Event, SeededEventBooking } from './event.js';
import type { Package, SeededPurchase } from './package.js';
import type { Coupon, CustomField, Tax } from './terms.js';

/** What may be added to a service. */
export interface Extra {
  id: number;
  name: string;
  description: string | null;
  /** Major units. */
  price: number;
  maxQuantity: number;
  position: number;
  /** Seconds. */
  duration: number | null;
  serviceId: number | null;
  aggregatedPrice: boolean | null;
  translations: string | null;
}

/** A service as Amelia keeps it, in its own field names. */
export interface Service {
  id: number;
  name: string;
  /** HTML, as typed by the business. */
  description: string;
  color: string;
  /** Major units of the site's currency. */
  price: number;
  deposit: number;
  depositPayment: 'disabled' | 'fixed' | 'percentage';
  depositPerPerson: boolean;
  pictureFullPath: string | null;
  pictureThumbPath: string | null;
  extras: Extra[];
  coupons: never[];
  position: number | null;
  /** JSON in a string. */
  settings: string | null;
  fullPayment: boolean;
  minCapacity: number;
  maxCapacity: number;
  /** Seconds, like the two below. */
  duration: number;
  timeBefore: number | null;
  timeAfter: number | null;
  /** Whether one booking may hold several people. */
  bringingAnyone: boolean;
  show: boolean;
  /** Whether the price is multiplied by the people. */
  aggregatedPrice: boolean;
  status: 'visible' | 'hidden' | 'disabled';
  categoryId: number;
  category: null;
  priority: unknown[];
  gallery: unknown[];
  recurringCycle: 'disabled' | 'all' | 'daily' | 'weekly' | 'monthly';
  recurringSub: 'disabled' | 'past' | 'future' | 'both';
  recurringPayment: number;
  translations: string | null;
  minSelectedExtras: number | null;
  mandatoryExtra: boolean;
  /** JSON in a string, like the last one. */
  customPricing: string | null;
  maxExtraPeople: number | null;
  limitPerCustomer: string | null;
}

export interface Category {
  id: number;
  status: 'visible' | 'hidden';
  name: string;
  position: number;
  translations: string | null;
  color: string;
  pictureFullPath: string | null;
  pictureThumbPath: string | null;
}

export interface Location {
  id: number;
  status: 'visible' | 'hidden';
  name: string;
  description: string;
  address: string;
  phone: string;
  latitude: number;
  longitude: number;
  pictureFullPath: string | null;
  pictureThumbPath: string | null;
  pin: string;
  translations: string | null;
}

/** Times of the site's day, `09:00:00`; an end of `00:00:00` is midnight. */
export interface TimeSpan {
  startTime: string;
  endTime: string;
}

/** A part of a working day with its own place, or for some services only. */
export interface Period extends TimeSpan {
  locationIds?: number[];
  serviceIds?: number[];
}

export interface WeekDay extends TimeSpan {
  /** Monday is 1, Sunday 7. */
  dayIndex: number;
  breaks: TimeSpan[];
  /** Empty: the whole span, at the employee's own location. */
  periods: Period[];
}

export interface DayOff {
  name: string;
  /** `2026-12-24`, both days included. */
  startDate: string;
  endDate: string;
  /** Whether it comes every year. */
  repeat: boolean;
}

export interface Employee {
  id: number;
  firstName: string;
  lastName: string;
  email: string;
  phone: string | null;
  /** For the business's eyes only. */
  note: string | null;
  description: string | null;
  pictureFullPath: string | null;
  locationId: number | null;
  weekDays: WeekDay[];
  daysOff: DayOff[];
  offers: Offer[];
}

/** What an employee does, and on which terms where they differ from the service's. */
export interface Offer {
  serviceId: number;
  price?: number;
  minCapacity?: number;
  maxCapacity?: number;
  customPricing?: string | null;
}

/** An appointment that is there from the start. */
export interface SeededAppointment {
  serviceId: number;
  employeeId: number;
  locationId: number | null;
  /** Wall time of the site: `2026-12-14 09:00`. */
  bookingStart: string;
  persons: number;
  customer: { firstName: string; lastName: string; email: string };
}

/** All that an Amelia knows of the business it serves. */
export interface Business {
  services: Service[];
  categories: Category[];
  locations: Location[];
  employees: Employee[];
  customFields: CustomField[];
  coupons: Coupon[];
  taxes: Tax[];
  settings: Settings;
  appointments: SeededAppointment[];
  events: Event[];
  eventBookings: SeededEventBooking[];
  packages: Package[];
  purchases: SeededPurchase[];
  /** When something other than appointments and events keeps an employee: wall times of the site. */
  engagements: { employeeId: number; start: string; end: string }[];
}
