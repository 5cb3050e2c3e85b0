import type { Availability } from '../../proxy/contract/availability.js';
import type { Day, Instant } from '../../proxy/contract/time.js';
import { toDayIn } from '../time/zoned.js';

/**
 * Free times with the booked one among them, where it lies in the days that were asked about:
 * the proxy may tell it as free, for it is one's own, or not at all.
 */
export function withPresent(
  availability: Availability,
  presentAt: Instant,
  { from, to }: { from: Day; to: Day },
): Availability {
  const { slots, timeZone } = availability;
  const day = toDayIn(presentAt, timeZone);
  if (day < from || day > to) return availability;
  const others = slots.filter(({ startsAt }) => startsAt !== presentAt);
  return { ...availability, slots: [...others, { startsAt: presentAt, at: [] }] };
}
