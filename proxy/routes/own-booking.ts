import type { BookingSystem, FoundBooking } from '../amelia/booking-system.js';
import type { ManageSubject } from '../contract/manage-subject.js';
import { Refusal } from '../contract/refusal.js';
import type { BookingLimits } from '../guards/booking-limits.js';
import { createInTurn, type InTurnOptions } from '../guards/locks.js';
import { toNotYours } from '../guards/manage-access.js';
import { createSendOnce } from '../guards/send-once.js';
import type { Store } from '../guards/store.js';
import { toUnknown } from './outcome.js';

/**
 * The booking that a token opens, as it is right now.
 *
 * @param lang (BCP 47) that it is told in; left out: the one that it was booked in.
 * @throws {Refusal} `not-found` where it is gone; `token-invalid` (403) where it is another
 * customer's by now.
 */
export async function fetchOwnBooking(
  system: Pick<BookingSystem, 'fetchBooking'>,
  subject: ManageSubject,
  lang?: string,
): Promise<FoundBooking> {
  const found = await system.fetchBooking(subject, lang);
  if (!found) throw new Refusal('not-found');
  if (found.subject.customerId !== subject.customerId) throw toNotYours();
  return found;
}

/**
 * Sends what changes the booking; `what` tells it from other changes of the same booking.
 *
 * @throws {Refusal} `outcome-unknown` where the same was sent a moment ago and may still be done.
 */
export type Send = <T>(what: string, send: () => Promise<T>) => Promise<T>;

/** What is not known yet is seen at the booking itself. */
function toSeenAt(error: unknown, location: string): unknown {
  const isUnknown = error instanceof Refusal && error.code === 'outcome-unknown';
  return isUnknown ? toUnknown(location, error) : error;
}

/** Changes a booking, told in `lang`; `change` is told how it is before. */
export type ChangeOwnBooking = <T>(
  subject: ManageSubject,
  lang: string | undefined,
  change: (found: FoundBooking, send: Send) => Promise<T>,
) => Promise<T>;

export interface OwnBookingOptions extends InTurnOptions {
  system: Pick<BookingSystem, 'fetchBooking'>;
  store: Store;
  limits: Pick<BookingLimits, 'countChange'>;
}

/**
 * Changes a booking while nobody else does. It is looked at only then: of two clicks the second
 * finds what the first has done, and Amelia would do it again and tell everybody again.
 */
export function createChangeOwnBooking(options: OwnBookingOptions): ChangeOwnBooking {
  const inTurn = createInTurn(options);
  const sendOnce = createSendOnce(options);
  return function changeOwnBooking(subject, lang, change) {
    const turn = `${subject.kind === 'package' ? 'purchase' : 'booking'} ${subject.bookingId}`;
    const anyTime = async () => undefined;
    return inTurn(turn, anyTime, async () =>
      change(await fetchOwnBooking(options.system, subject, lang), async (what, send) => {
        // It is cancelled once, and whoever has moved it often may still do so.
        if (what !== 'cancel') await options.limits.countChange(turn);
        return sendOnce(`${turn} ${what}`, send);
      }),
    ).catch((error: unknown) => {
      const path = subject.kind === 'package' ? '/v1/purchases' : '/v1/bookings';
      throw toSeenAt(error, `${path}/${subject.bookingId}`);
    });
  };
}
