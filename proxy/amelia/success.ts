import * as v from 'valibot';
import type { Id } from '../contract/catalog.js';
import type { BookingKind } from '../contract/site.js';
import type { AmeliaClient, Notice } from './client.js';

const pausesMs = [1_000, 4_000] as const;

/** Amelia's `data` is there, and empty, where it has told everybody; a cache or a guard has none. */
const toldShape = v.pipe(
  v.unknown(),
  v.check((data) => data instanceof Object),
);

/** What Amelia wants to be told again of a booking that it has just answered. */
export interface SuccessCall {
  kind: BookingKind;
  /** Of a package: of its first appointment; where it has none, the purchase. */
  bookingId: Id;
  isStatusChanged: boolean;
  /** The dates after the first. */
  recurring: readonly { bookingId: Id; isStatusChanged: boolean }[];
  /** null: not told. */
  customerId: Id | null;
  paymentId: Id | null;
  packageCustomerId: Id | null;
  /** Left out: it is no package. */
  packageId?: Id;
}

/**
 * Has Amelia send its mails and fill its calendars: `POST /bookings/success/{bookingId}`. Tried
 * three times, but once only where there is no payment to tell the tries from new ones by. Never
 * fails: the booking stands, and nobody waits for this.
 */
export async function tellEverybody(
  client: AmeliaClient,
  call: SuccessCall,
  { wait, notice }: { wait: (delayMs: number) => Promise<unknown>; notice: Notice },
): Promise<void> {
  const { bookingId } = call;
  const body = toSuccessBody(call);
  const pauses = body.paymentId === null ? [] : pausesMs;
  for (let tries = 0; tries <= pauses.length; tries++) {
    const pauseMs = pauses[tries - 1];
    if (pauseMs !== undefined) await wait(pauseMs);
    const told = await client
      .post(`/bookings/success/${bookingId}`, body, toldShape)
      .then(() => true)
      .catch(() => false);
    if (told) return;
  }
  notice('error', 'success-call-failed', { bookingId });
}

function toSuccessBody(call: SuccessCall) {
  const { kind, isStatusChanged, recurring, customerId, paymentId } = call;
  return {
    type: kind,
    appointmentStatusChanged: isStatusChanged,
    recurring: recurring.map((date) => ({
      id: date.bookingId,
      // Of a package, too, each is an appointment.
      type: kind === 'package' ? 'appointment' : kind,
      appointmentStatusChanged: date.isStatusChanged,
    })),
    packageId: call.packageId ?? null,
    customerId,
    paymentId,
    packageCustomerId: call.packageCustomerId,
  };
}
