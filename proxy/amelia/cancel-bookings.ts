import * as v from 'valibot';
import type { Id } from '../contract/catalog.js';
import type { BookingKind } from '../contract/site.js';
import type { AmeliaClient, Notice } from './client.js';
import { AmeliaRefusal } from './failures.js';

/** What proves that a booking was cancelled. */
const cancelledShape = v.object({ booking: v.object({ status: v.literal('canceled') }) });

/** The same of a package that was bought. */
const cancelledPurchaseShape = v.object({ status: v.literal('canceled') });

/**
 * Cancels one booking, once: each time Amelia tells everybody about it.
 *
 * @throws {AmeliaFailure} whose `outcome` says whether it may be cancelled all the same.
 */
export async function cancelOnce(
  client: AmeliaClient,
  kind: BookingKind,
  bookingId: Id,
): Promise<void> {
  await client.post(`/bookings/cancel/${bookingId}`, { type: kind }, cancelledShape);
}

const pausesMs = [0, 500, 2_000];

export interface CancelOptions {
  wait: (delayMs: number) => Promise<unknown>;
  notice: Notice;
}

/**
 * Cancels bookings that were made a moment ago, all at once; one that fails keeps
 * none of the others.
 *
 * @returns whether every one of them is cancelled now; each that is not is logged.
 */
export async function cancelBookings(
  client: AmeliaClient,
  kind: BookingKind,
  bookingIds: readonly Id[],
  options: CancelOptions,
): Promise<boolean> {
  const cancelled = await Promise.all(
    bookingIds.map((id) => cancelBooking(client, kind, id, options)),
  );
  return cancelled.every(Boolean);
}

/**
 * Cancels a package that was bought a moment ago; its appointments are cancelled by themselves.
 *
 * @returns whether it is cancelled now; where not, it is logged.
 */
export async function cancelPurchase(
  client: AmeliaClient,
  purchaseId: Id,
  { wait, notice }: CancelOptions,
): Promise<boolean> {
  const body = { status: 'canceled' };
  const isCancelled = await insist(
    () => client.post(`/packages/customers/${purchaseId}`, body, cancelledPurchaseShape),
    wait,
  );
  if (!isCancelled) notice('error', 'purchase-cancel-failed', { purchaseId });
  return isCancelled;
}

async function cancelBooking(
  client: AmeliaClient,
  kind: BookingKind,
  bookingId: Id,
  { wait, notice }: CancelOptions,
): Promise<boolean> {
  const isCancelled = await insist(() => cancelOnce(client, kind, bookingId), wait);
  if (!isCancelled) notice('error', 'cancel-failed', { bookingId });
  return isCancelled;
}

/**
 * Tried three times, but not where Amelia has a reason to refuse: it will be the same again.
 *
 * @returns whether it was done.
 */
async function insist(send: () => Promise<unknown>, wait: CancelOptions['wait']): Promise<boolean> {
  for (const pauseMs of pausesMs) {
    if (pauseMs > 0) await wait(pauseMs);
    const answer = await send().catch((error: unknown) => error);
    if (!(answer instanceof Error)) return true;
    if (answer instanceof AmeliaRefusal) break;
  }
  return false;
}
