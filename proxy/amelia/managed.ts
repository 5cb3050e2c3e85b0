import type { Availability } from '../contract/availability.js';
import type { Id } from '../contract/catalog.js';
import { Refusal } from '../contract/refusal.js';
import type { Day, Instant, Zone } from '../contract/time.js';
import type {
  FoundAppointment,
  FoundBooking,
  ManageSubject,
  PurchaseDate,
} from './booking-system.js';

/** What customers do with what they have booked. */
export function createManaged() {
  async function fetchBooking(_subject: ManageSubject): Promise<FoundBooking | undefined> {
    return undefined;
  }

  async function fetchOtherTimes(
    _appointment: FoundAppointment,
    _days: { from: Day; to: Day; timeZone: Zone },
  ): Promise<Availability> {
    throw new Refusal('not-found');
  }

  async function moveAppointment(
    _found: FoundBooking,
    _startsAt: Instant,
    _timeZone: Zone,
  ): Promise<FoundBooking> {
    throw new Refusal('not-found');
  }

  async function cancelBooking(_found: FoundBooking): Promise<FoundBooking> {
    throw new Refusal('not-found');
  }

  async function createPurchaseAppointment(
    _found: FoundBooking,
    _date: PurchaseDate,
  ): Promise<{ found: FoundBooking; bookingId: Id }> {
    throw new Refusal('not-found');
  }

  return {
    fetchBooking,
    fetchOtherTimes,
    moveAppointment,
    cancelBooking,
    createPurchaseAppointment,
  };
}
