import * as v from 'valibot';
import type { BookedOrder } from './booked-order.js';
import type { AmeliaClient, Notice } from './client.js';

const pausesMs = [1_000, 4_000] as const;

/** Amelia's `data` is there, and empty, where it has told everybody; a cache or a guard has none. */
const toldShape = v.pipe(
  v.unknown(),
  v.check((data) => data instanceof Object),
);

/**
 * Has Amelia send its mails and fill its calendars: `POST /bookings/success/{bookingId}`. Tried
 * three times, but once only where there is no payment to tell the tries from new ones by. Never
 * fails: the booking stands, and nobody waits for this.
 */
export async function tellEverybody(
  client: AmeliaClient,
  order: BookedOrder,
  { wait, notice }: { wait: (delayMs: number) => Promise<unknown>; notice: Notice },
): Promise<void> {
  const [{ bookingId }] = order.booked;
  const body = toSuccessBody(order);
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

function toSuccessBody({ booked, customerId, paymentId, packageCustomerId }: BookedOrder) {
  const [main, ...recurring] = booked;
  return {
    type: 'appointment',
    appointmentStatusChanged: main.isStatusChanged,
    recurring: recurring.map(({ bookingId, isStatusChanged }) => ({
      id: bookingId,
      type: 'appointment',
      appointmentStatusChanged: isStatusChanged,
    })),
    packageId: null,
    customerId,
    paymentId,
    packageCustomerId,
  };
}
