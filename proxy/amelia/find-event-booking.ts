import * as v from 'valibot';
import type { Id } from '../contract/catalog.js';
import { isStanding } from './booked.js';
import { type BookedEvent, eventBookingShape, toBookedEvent } from './booked-event.js';
import type { AmeliaClient } from './client.js';
import { toPeriods } from './events.js';
import { AmeliaMisunderstood } from './failures.js';
import { infoShape } from './find-booking.js';
import { fittingListShape, jsonTextShape, listShape, maybe, textShape } from './shapes.js';

/** `GET /events/{id}` with its bookings: everybody's, so nothing of it ever leaves here. */
const bookedEventShape = v.object({
  event: maybe(
    v.object({
      name: textShape,
      periods: listShape(v.object({ periodStart: textShape, periodEnd: textShape })),
      bookings: fittingListShape(
        v.object({ ...eventBookingShape.entries, info: jsonTextShape(infoShape) }),
      ),
    }),
  ),
});

/**
 * Looks through the bookings of an event for the one that bears the marker. Cancelled ones do not
 * count.
 *
 * @throws {AmeliaMisunderstood} where its periods are no times.
 */
export async function findBookedEvent(
  client: AmeliaClient,
  eventId: Id,
  marker: string,
): Promise<BookedEvent | undefined> {
  const query = [['timeZone', 'UTC']] as const;
  const { event } = await client.get(`/events/${eventId}`, query, bookedEventShape);
  const ours = event?.bookings.find(
    (booking) => booking.info?.urlParams?.rbk === marker && isStanding(booking),
  );
  if (!event || !ours) return undefined;
  const periods = toPeriods(event.periods, 'UTC');
  if (!periods) throw new AmeliaMisunderstood('a period is no time');
  return toBookedEvent(ours, periods);
}
