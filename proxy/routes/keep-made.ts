import type { Made } from '../amelia/booking-system.js';
import type { BookingAnswer } from '../contract/booking.js';
import type { KeptAnswer } from '../guards/idempotency.js';
import type { KeptRequests } from '../guards/kept-requests.js';
import { type SignLink, toLinkedReceipt } from './links.js';

export interface KeepMadeOptions {
  kept: KeptRequests;
  signLink: SignLink;
}

/** A booking as it is answered. */
export interface KeptBooking {
  answer: KeptAnswer;
  /** It is not remembered: the store failed once it was made. */
  isForgotten: boolean;
}

/** Keeps what was booked with a key, for whoever asks again. */
export type KeepMade = (requestKey: string, made: Made) => Promise<KeptBooking>;

export function createKeepMade({ kept, signLink }: KeepMadeOptions): KeepMade {
  return async function keepMade(requestKey, made) {
    // Signed before it is kept: whoever asks again is answered with the very same links.
    const booking = await toLinkedReceipt(made, signLink);
    const answer = { status: 201, body: JSON.stringify({ booking } satisfies BookingAnswer) };
    const isForgotten = await kept.finish(requestKey, answer).then(
      () => false,
      // It was made, and its customer is told so, whatever becomes of the next request.
      () => true,
    );
    return { answer, isForgotten };
  };
}
