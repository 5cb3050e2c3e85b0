import type { WallMs } from './php.js';

/** All that a booking or an appointment can be. */
export const bookingStatuses = ['approved', 'pending', 'canceled', 'rejected', 'waiting'] as const;

export type BookingStatus = (typeof bookingStatuses)[number];

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
  status: 'pending' | 'paid';
  invoiceNumber: number;
  /** Of the payment of the first date, where it is for a further one. */
  parentId: number | null;
  /** Whether the success call has come. */
  triggered: boolean;
  /** Wall time of the site, once its booking was moved; before that its start. */
  due?: WallMs;
}

/** An extra of a booking, at the price it had then. */
export interface BookedExtra {
  id: number;
  extraId: number;
  quantity: number;
  /** Major units, for one of it. */
  price: number;
  /** Whether its price is multiplied by the people. */
  aggregatedPrice: boolean;
  /** JSON in a string; null: untaxed. */
  tax: string | null;
}

/** A file that came with a booking; its bytes are not kept. */
export interface BookedFile {
  /** The custom field it answers, and which of its files it is, from 0. */
  fieldId: number;
  index: number;
  /** As the customer's machine calls it, and as Amelia keeps it. */
  name: string;
  fileName: string;
  type: string;
  /** Bytes. */
  size: number;
}

export interface Booking {
  id: number;
  customer: Customer;
  status: BookingStatus;
  /** Major units, for one person. */
  price: number;
  aggregatedPrice: boolean;
  persons: number;
  extras: BookedExtra[];
  couponId: number | null;
  /** JSON in a string; null: untaxed. */
  tax: string | null;
  /** Hexadecimal; whoever has it may cancel. */
  token: string;
  /** Of the purchase, where it is an appointment of a package. */
  payment: Payment;
  /** The service of a purchase that it is paid with; null: by itself. */
  packageCustomerServiceId: number | null;
  /** Minutes, east positive; null: not sent. */
  utcOffset: number | null;
  /** Seconds; null: not sent. */
  duration: number | null;
  /** JSON in a string. */
  customFields: string | null;
  files: BookedFile[];
  /**
   * JSON in a string: names, locale, zone and urlParams as they were sent; null: the business has
   * booked it.
   */
  info: string | null;
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
  internalNotes?: string;
  bookings: Booking[];
}
