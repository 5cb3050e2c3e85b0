import { Refusal } from '../contract/refusal.js';
import type { FoundBooking } from './booking-system.js';
import { cancelOnce } from './cancel-bookings.js';
import { withCancelled } from './found-changes.js';
import { findLost } from './lost-answer.js';
import type { ChangeOptions } from './manage-options.js';

/** Cancels what was booked some time ago: of a series the one date that it is about. */
export function createCancel({ client, fetchBooking, ...rest }: ChangeOptions) {
  return async function cancelBooking(found: FoundBooking): Promise<FoundBooking> {
    const { kind, bookingId } = found.subject;
    // Its appointments are cancelled one by one.
    if (kind === 'package') throw new Refusal('booking-refused');
    return cancelOnce(client, kind, bookingId)
      .then(() => toCancelled(found))
      .catch((error: unknown) => findLost(error, lookCancelled, rest));

    async function lookCancelled(): Promise<FoundBooking | undefined> {
      const seen = await fetchBooking(found.subject, found.lang);
      return seen?.receipt.status === 'canceled' ? seen : undefined;
    }
  };

  /** What a single date costs is not in the sum of a series, so it is asked for. */
  async function toCancelled(found: FoundBooking): Promise<FoundBooking> {
    const isSeries = found.parts.length > 0;
    const fresh = isSeries
      ? await fetchBooking(found.subject, found.lang).catch(() => undefined)
      : undefined;
    return fresh ?? withCancelled(found);
  }
}
