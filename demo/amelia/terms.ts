/** What can be booked, and has terms of its own. */
export interface Bookable {
  kind: 'service' | 'event';
  id: number;
}

/** What a coupon can be for. */
export type CouponKind = Bookable['kind'] | 'package';

export type CustomFieldType =
  | 'text'
  | 'text-area'
  | 'select'
  | 'radio'
  | 'checkbox'
  | 'content'
  | 'file'
  | 'datepicker'
  | 'address';

export interface CustomFieldOption {
  id: number;
  customFieldId: number;
  label: string;
  position: number;
  translations: string | null;
}

/** What a customer is asked when they book. */
export interface CustomField {
  id: number;
  /** HTML where the type is `content`, which asks for nothing. */
  label: string;
  type: CustomFieldType;
  required: boolean;
  position: number;
  options: CustomFieldOption[];
  serviceIds: number[];
  allServices: boolean;
  eventIds: number[];
  allEvents: boolean;
  translations: string | null;
  useAsLocation: boolean;
  /** Percent of the form's width. */
  width: number;
}

export interface Coupon {
  id: number;
  code: string;
  /** Percent. */
  discount: number;
  /** Major units, taken off what the discount leaves. */
  deduction: number;
  /** How many bookings it is good for. */
  limit: number;
  /** How many of one customer; 0: as many as of all. */
  customerLimit: number;
  /** Bookings it was used for before this Amelia began. */
  usedBefore: number;
  status: 'visible' | 'hidden';
  serviceIds: number[];
  eventIds: number[];
  packageIds: number[];
  notificationInterval: number;
  notificationRecurring: boolean;
  /** The last day it is good for: `2026-12-24`; null: for ever. */
  expirationDate: string | null;
}

export interface Tax {
  id: number;
  name: string;
  /** Percent, or major units where it is fixed. */
  amount: number;
  type: 'percentage' | 'fixed';
  status: 'visible' | 'hidden';
  allServices: boolean;
  allEvents: boolean;
  allPackages: boolean;
  allExtras: boolean;
  serviceIds: number[];
  eventIds: number[];
  packageIds: number[];
  extraIds: number[];
}
