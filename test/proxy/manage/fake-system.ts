import type { BookingSystem, FoundBooking } from '../../../proxy/amelia/booking-system.js';
import type { Availability } from '../../../proxy/contract/availability.js';
import type { BookedAppointment } from '../../../proxy/contract/booking.js';
import { toInstant } from '../../../proxy/contract/instant.js';
import type { ManageSubject } from '../../../proxy/contract/manage-subject.js';
import type { Instant } from '../../../proxy/contract/time.js';
import { aSlot, catalog } from '../../support/studio.js';
import { anAppointment } from './booked.js';

/** What was asked of the booking system, in order. */
export type Call = [method: keyof BookingSystem, ...about: unknown[]];

const changing: readonly string[] = [
  'moveAppointment',
  'cancelBooking',
  'createPurchaseAppointment',
];

/** Lets all that is under way go on. */
export const aMoment = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A booking system that keeps one booking and does as it is told: all rules are the proxy's. */
export class FakeSystem implements BookingSystem {
  readonly calls: Call[] = [];
  /** undefined: gone. */
  booking: FoundBooking | undefined;
  slots: Availability['slots'] = [];
  catalog = catalog;

  constructor(booking: FoundBooking | undefined, free: readonly Instant[]) {
    this.booking = booking;
    this.slots = free.map((startsAt) => aSlot(startsAt));
  }

  /** What was changed. */
  get changes(): Call[] {
    return this.calls.filter(([method]) => changing.includes(method));
  }

  health() {
    return { upstream: 'ok', breaker: 'closed' } as const;
  }

  inspect(): never {
    throw new Error('nobody inspects it');
  }

  async fetchBooking(subject: ManageSubject) {
    await this.#note('fetchBooking', subject);
    const { booking } = this;
    const isAsked =
      booking?.subject.bookingId === subject.bookingId && booking.subject.kind === subject.kind;
    return isAsked ? booking : undefined;
  }

  async fetchOtherTimes(...about: Parameters<BookingSystem['fetchOtherTimes']>) {
    await this.#note('fetchOtherTimes', ...about);
    return this.#toAvailability(about[1].timeZone);
  }

  async fetchAvailability(...about: Parameters<BookingSystem['fetchAvailability']>) {
    await this.#note('fetchAvailability', ...about);
    return this.#toAvailability(about[0].timeZone);
  }

  async fetchCatalog() {
    await this.#note('fetchCatalog');
    return this.catalog;
  }

  /** As in Amelia the appointment is another one then. */
  async moveAppointment(found: FoundBooking, startsAt: Instant, timeZone: string) {
    await this.#note('moveAppointment', startsAt, timeZone);
    const endsAt = toInstant(Date.parse(startsAt) + 1_800_000);
    const subject = { ...found.subject, reservationId: 16, endsAt };
    return this.#keep({ ...found, subject }, (each) => ({ ...each, startsAt, endsAt }));
  }

  async cancelBooking(found: FoundBooking) {
    await this.#note('cancelBooking', found.subject.bookingId);
    const receipt = { ...found.receipt, status: 'canceled' } as const;
    return this.#keep({ ...found, receipt }, (each) => ({ ...each, status: 'canceled' }));
  }

  async createPurchaseAppointment(
    found: FoundBooking,
    date: Parameters<BookingSystem['createPurchaseAppointment']>[1],
  ) {
    const { service, ...others } = date;
    await this.#note('createPurchaseAppointment', { serviceId: service.id, ...others });
    const { startsAt } = date;
    const endsAt = toInstant(Date.parse(startsAt) + 3_600_000);
    const made = anAppointment({ bookingId: 42, title: service.name, startsAt, endsAt });
    const appointments = [...found.receipt.appointments, made];
    this.booking = { ...found, receipt: { ...found.receipt, appointments } };
    return { found: this.booking, bookingId: 42 };
  }

  readonly fetchSite = unasked;
  readonly fetchRules = unasked;
  readonly showSite = unasked;
  readonly showCatalog = unasked;
  readonly showAvailability = unasked;
  readonly checkCoupon = unasked;
  readonly createAppointment = unasked;
  readonly findAppointment = unasked;
  readonly fetchEvents = unasked;
  readonly fetchEvent = unasked;
  readonly fetchFreshEvent = unasked;
  readonly createEventBooking = unasked;
  readonly findEventBooking = unasked;
  readonly createPackageBooking = unasked;
  readonly findPackageBooking = unasked;

  async #note(...call: Call): Promise<void> {
    this.calls.push(call);
    await aMoment();
  }

  #keep(found: FoundBooking, change: (each: BookedAppointment) => BookedAppointment): FoundBooking {
    const { receipt } = found;
    this.booking = {
      ...found,
      receipt: { ...receipt, appointments: receipt.appointments.map(change) },
    };
    return this.booking;
  }

  #toAvailability(timeZone: string): Availability {
    const now = '2026-11-23T06:00:00Z';
    const latest = '2027-11-23T06:00:00Z';
    return { timeZone, now, earliest: now, latest, slots: this.slots };
  }
}

async function unasked(): Promise<never> {
  throw new Error('nothing of this kind is asked for here');
}
