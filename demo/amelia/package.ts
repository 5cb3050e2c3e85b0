import type { BookingStatus, Customer, Payment } from './appointment.js';
import type { WallMs } from './php.js';

/** A service that is in a package, on the package's terms. */
export interface PackagedService {
  serviceId: number;
  /** How many appointments of it; with shared capacity the package's own quantity counts. */
  quantity: number;
  /** How many of them are booked with the package: told to customers, looked at by nobody here. */
  minimumScheduled: number;
  maximumScheduled: number;
  allowProviderSelection: boolean;
  /** Empty: whoever does it; wherever it is done. */
  providerIds: number[];
  locationIds: number[];
}

/** Appointments that are sold together. */
export interface Package {
  id: number;
  name: string;
  /** HTML, as typed by the business. */
  description: string;
  color: string;
  /** Major units of the site's currency. */
  price: number;
  /** Percent. */
  discount: number;
  /** Whether the price was summed up from the services, and the discount is taken off already. */
  calculatedPrice: boolean;
  bookable: PackagedService[];
  /** Whether its quantity is of all services together. */
  sharedCapacity: boolean;
  quantity: number;
  /** Until when its appointments take place: wall time of the site; null: no certain day. */
  endDate: string | null;
  /** How long after it was bought; null: no certain time. */
  durationCount: number | null;
  durationType: 'day' | 'week' | 'month' | null;
  /** JSON in a string, like the settings. */
  limitPerCustomer: string | null;
  settings: string | null;
  status: 'visible' | 'hidden' | 'disabled';
  deposit: number;
  depositPayment: 'disabled' | 'fixed' | 'percentage';
  fullPayment: boolean;
  pictureFullPath: string | null;
  pictureThumbPath: string | null;
  gallery: unknown[];
  translations: string | null;
  position: number;
}

/** A service of a purchase, and with whom and where it is where that is settled. */
export interface PurchasedService {
  id: number;
  serviceId: number;
  providerId: number | null;
  locationId: number | null;
  /** How many appointments of it were bought; 0: the purchase's own count is shared. */
  bookingsCount: number;
}

/** A package that somebody has bought. */
export interface Purchase {
  id: number;
  packageId: number;
  customer: Customer;
  status: Extract<BookingStatus, 'approved' | 'canceled'>;
  /** Major units, without coupon and tax. */
  price: number;
  couponId: number | null;
  /** JSON in a string; null: untaxed. */
  tax: string | null;
  /** Its appointments have none of their own. */
  payment: Payment;
  /** When it was bought; milliseconds. */
  purchasedMs: number;
  /** Until when its appointments take place: wall time of the site; null: for ever. */
  end: WallMs | null;
  /** How many appointments of all services together; 0: each service has its own count. */
  bookingsCount: number;
  services: PurchasedService[];
}

/** One service of a purchase: what an appointment is paid with. */
export interface Bought {
  purchase: Purchase;
  service: PurchasedService;
}

/** A purchase that is there from the start, and what was booked of it. */
export interface SeededPurchase {
  packageId: number;
  customer: { firstName: string; lastName: string; email: string };
  /** Days before the start. */
  boughtDaysAgo: number;
  appointments: {
    serviceId: number;
    employeeId: number;
    locationId: number | null;
    /** Wall time of the site: `2026-12-14 09:00`. */
    bookingStart: string;
  }[];
}
