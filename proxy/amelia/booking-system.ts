import type { Availability, AvailabilityQuery } from '../contract/availability.js';
import type { Catalog, Id, Service } from '../contract/catalog.js';
import type { Coupon, CouponRequest } from '../contract/coupon.js';
import type { AmeliaEvent, EventPage, EventsQuery } from '../contract/events.js';
import type { ManageSubject } from '../contract/manage-subject.js';
import type { Site, SiteRules } from '../contract/site.js';
import type { Day, Instant, Zone } from '../contract/time.js';
import type {
  AppointmentOrder,
  AppointmentTrace,
  EventOrder,
  EventTrace,
  PackageOrder,
  PackageTrace,
  PurchaseDate,
} from './booking-orders.js';
import type { FoundAppointment, FoundBooking, Made } from './found-booking.js';
import type { Inspection, SystemHealth } from './site-health.js';

export type * from './booking-orders.js';
export type * from './found-booking.js';
export * from './site-health.js';

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

/** What goes on beside a booking. */
export interface Booking {
  background: Background;
  /** Awaited right before the booking is sent: from then on it may have been made. */
  onSend: () => Promise<void>;
}

/**
 * What the routes see of the system that keeps the bookings, in the contract's terms. Every method
 * throws a `Refusal` whose `outcome` says whether something may have been changed.
 *
 * `lang` is a language (BCP 47): where the site has it, names and descriptions are told in it, else
 * in the site's own. It asks the site nothing more.
 */
export interface BookingSystem {
  health(): SystemHealth;
  /** Looks at the site anew, a few seconds ago at most; never throws for what it finds there. */
  inspect(): Promise<Inspection>;
  /** A minute old at most, as all that bookings are checked with. */
  fetchSite(): Promise<Site>;
  /** The same without a look at what it sells. */
  fetchRules(): Promise<SiteRules>;
  fetchCatalog(lang?: string): Promise<Catalog>;
  /** To be seen only: older while it is renewed in the background, or the system is down. */
  showSite(background?: Background): Promise<Shown<Site>>;
  showCatalog(background?: Background, lang?: string): Promise<Shown<Catalog>>;
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
  fetchEvent(id: Id, lang?: string): Promise<AmeliaEvent | undefined>;
  /** As it is right now. */
  fetchFreshEvent(id: Id): Promise<AmeliaEvent | undefined>;
  /** Books once, confirms every period, and tells everybody concerned in the background. */
  createEventBooking(order: EventOrder, booking: Booking): Promise<Made>;
  findEventBooking(trace: EventTrace, background: Background): Promise<Made | undefined>;
  /** Buys once, confirms every instant, and tells everybody concerned in the background. */
  createPackageBooking(order: PackageOrder, booking: Booking): Promise<Made>;
  findPackageBooking(trace: PackageTrace, background: Background): Promise<Made | undefined>;
  /** Always fresh; undefined where it is gone. Without `lang`, in what it was booked in. */
  fetchBooking(subject: ManageSubject, lang?: string): Promise<FoundBooking | undefined>;
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
}
