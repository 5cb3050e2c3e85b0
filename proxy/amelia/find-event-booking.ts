import * as v from 'valibot';
import type { Id } from '../contract/catalog.js';
import { isStanding } from '../contract/standing.js';
import { type BookedEvent, eventBookingShape, toBookedEvent } from './booked-event.js';
import { infoShape } from './booking-info.js';
import type { AmeliaClient } from './client.js';
import { toPeriods } from './events.js';
import { AmeliaMisunderstood } from './failures.js';
import { jsonTextShape, listShape, orNothing, textShape } from './shapes.js';

/** `GET /events/{id}` with its bookings: everybody's, so nothing of it ever leaves here. */
const bookedEventShape = v.object({
  event: orNothing(
    v.object({
      periods: listShape(v.object({ periodStart: textShape, periodEnd: textShape })),
      bookings: listShape(v.unknown()),
    }),
  ),
});

/** What tells whose a booking is, whatever else is in it. */
const markedShape = v.object({ info: jsonTextShape(infoShape) });

/**
 * Looks through the bookings of an event for the one that bears the marker. Cancelled ones do not
 * count.
 *
 * @throws {AmeliaMisunderstood} where that one, or the event, is not as it should be: whoever takes
 * it for none would book it once more, and Amelia would let them.
 */
export async function findBookedEvent(
  client: AmeliaClient,
  eventId: Id,
  marker: string,
): Promise<BookedEvent | undefined> {
  const query = [['timeZone', 'UTC']] as const;
  const { event } = await client.get(`/events/${eventId}`, query, bookedEventShape);
  const ours = event?.bookings
    .filter((row) => isMarked(row, marker))
    .map(readBooking)
    .find(isStanding);
  if (!event || !ours) return undefined;
  const periods = toPeriods(event.periods, 'UTC');
  if (!periods) throw new AmeliaMisunderstood('a period is no time');
  return toBookedEvent(ours, periods);
}

function isMarked(row: unknown, marker: string): boolean {
  const { success, output } = v.safeParse(markedShape, row);
  return success && output.info?.urlParams?.rbk === marker;
}

function readBooking(row: unknown): v.InferOutput<typeof eventBookingShape> {
  const { success, output } = v.safeParse(eventBookingShape, row);
  if (!success) throw new AmeliaMisunderstood('our booking does not fit');
  return output;
}
