import type { Id, Minor } from './catalog.js';
import type { BookingKind } from './site.js';
import type { Instant, Zone } from './time.js';

export interface Customer {
  firstName: string;
  lastName: string;
  email: string;
  /** In any form people write. */
  phone?: string | undefined;
  /** ISO 3166 alpha-2, for a phone number written without its country code. */
  country?: string | undefined;
}

/** What a booking of any kind carries. */
export interface BookingCommon {
  customer: Customer;
  /** The zone the customer reads times in. */
  timeZone: Zone;
  /** BCP 47: what the receipt is told in, where the site has it. */
  locale: string;
  /** Of options, as the site has them or as they are told in `locale`. */
  customFields?: Record<string, string | string[]> | undefined;
  couponCode?: string | undefined;
  payment?: { method: string; payInFull?: boolean | undefined } | undefined;
  /** What the customer was shown; where the proxy's own sum differs it refuses: `price-changed`. */
  expectedTotalMinor?: Minor | undefined;
  captchaToken?: string | undefined;
  /** Where it came from, as the page has it: at most 20 names with short texts, such as `utm_source`. */
  parameters?: Record<string, string> | undefined;
}

/** A booking of kind appointment, as `POST /v1/bookings` takes it. */
export interface AppointmentRequest extends BookingCommon {
  kind: 'appointment';
  serviceId: Id;
  startsAt: Instant;
  /** Left out: anyone. */
  employeeId?: Id | undefined;
  /** Left out: anywhere. */
  locationId?: Id | undefined;
  durationSeconds?: number | undefined;
  persons?: number | undefined;
  extras?: { id: Id; quantity: number }[] | undefined;
  recurring?: { startsAt: Instant }[] | undefined;
}

/** A booking of kind event. */
export interface EventRequest extends BookingCommon {
  kind: 'event';
  eventId: Id;
  /** Left out: one; never with tickets. */
  persons?: number | undefined;
  /** Of an event with tickets; what is left out is none. */
  tickets?: { id: Id; quantity: number }[] | undefined;
  /** When the customer saw it begin; where it begins at another time it is refused: `time-changed`. */
  startsAt?: Instant | undefined;
}

/** One appointment of a package. */
export interface PackageAppointment {
  serviceId: Id;
  startsAt: Instant;
  /** Left out: anyone. */
  employeeId?: Id | undefined;
  /** Left out: anywhere. */
  locationId?: Id | undefined;
}

/** A booking of kind package: it is bought, and some of it is booked at once; the rest later. */
export interface PackageRequest extends BookingCommon {
  kind: 'package';
  packageId: Id;
  appointments: PackageAppointment[];
}

export type BookingRequest = AppointmentRequest | EventRequest | PackageRequest;

export type BookingStatus = 'approved' | 'pending' | 'canceled' | 'rejected' | 'waiting';

/** What lets a customer come back to their booking: in a link only behind `#`. */
export interface ManageLink {
  token: string;
  expiresAt: Instant;
}

/** One appointment, or one period of an event: all of an event bear the same number. */
export interface BookedAppointment {
  bookingId: Id;
  title: string;
  startsAt: Instant;
  endsAt: Instant;
  employee: string | null;
  location: string | null;
  /** Where it may differ from that of the whole: told of what is managed, and of packages. */
  status?: BookingStatus;
  /** Of a package's. */
  serviceId?: Id;
  /** Its own, where it is one of several: of a series, or of a package. */
  manage?: ManageLink | null;
}

/** A package that was bought. */
export interface Purchase {
  id: Id;
  packageId: Id;
  /** By service; where the package counts them together it may be the same number for several. */
  left: PurchaseLeft[];
  /** Of all services together, where the package counts them so; null: each by itself. */
  leftInAll: number | null;
  /** Until then its appointments must take place; null: for ever. */
  expiresAt: Instant | null;
}

/** What is left of one service of a package that was bought. */
export interface PurchaseLeft {
  serviceId: Id;
  left: number;
  total: number;
  /** Whom it may be with; empty: whoever does it. */
  employeeIds: Id[];
  /** Where it may be; empty: wherever it is done. */
  locationIds: Id[];
}

/** A booking that Amelia has confirmed. */
export interface Receipt {
  /** Of a package: of its purchase. */
  id: Id;
  kind: BookingKind;
  status: BookingStatus;
  title: string;
  appointments: BookedAppointment[];
  /** The customer's. */
  timeZone: Zone;
  totalMinor: Minor;
  /** What is still to be paid. */
  dueMinor: Minor;
  /** ISO 4217. */
  currency: string;
  /** As typed, never as stored. */
  customer: { firstName: string; lastName: string; email: string };
  /** Of the whole. */
  manage: ManageLink | null;
  purchase: Purchase | null;
}

/** The answer to a booking that was made: 201. */
export interface BookingAnswer {
  booking: Receipt;
}

/**
 * The answer to whoever asks what became of a booking whose outcome was unknown. null: nothing was
 * booked, and the same may be sent again.
 */
export interface BookingRequestAnswer {
  booking: Receipt | null;
}
