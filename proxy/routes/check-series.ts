import type { AppointmentRequest } from '../contract/booking.js';
import type { CustomerLimit, Service } from '../contract/catalog.js';
import { Refusal, toInvalidInput } from '../contract/refusal.js';
import type { Instant } from '../contract/time.js';

/**
 * The further dates of an appointment, as far as the catalogue can tell: the service may recur,
 * each date comes after the first one and is there once.
 *
 * @throws {Refusal} `invalid-input`; `limit-reached` where the dates alone are more than one
 * customer may have.
 */
export function checkSeries(
  service: Service,
  { startsAt, recurring = [] }: AppointmentRequest,
): Instant[] {
  if (recurring.length > 0 && !service.recurring) throw toInvalidInput('/recurring', 'not-offered');
  const seen = new Set([startsAt]);
  for (const [index, date] of recurring.entries()) {
    const pointer = `/recurring/${index}/startsAt`;
    if (date.startsAt < startsAt) throw toInvalidInput(pointer, 'before-first');
    if (seen.has(date.startsAt)) throw toInvalidInput(pointer, 'twice');
    seen.add(date.startsAt);
  }
  const further = recurring.map((date) => date.startsAt);
  if (service.customerLimit) checkLimit(service.customerLimit, [startsAt, ...further]);
  return further;
}

const dayMs = 86_400_000;
// The shortest a month and a year can be: what is refused here the site would refuse too.
const shortestMs = { day: dayMs, week: 7 * dayMs, month: 28 * dayMs, year: 365 * dayMs };

function checkLimit(
  { appointments, every, per, countedBy }: CustomerLimit,
  starts: readonly Instant[],
): void {
  const times = starts.map((startsAt) => Date.parse(startsAt)).sort((one, other) => one - other);
  const isTooMany =
    countedBy === 'booking'
      ? times.length > appointments
      : times.some((first, index) => {
          const next = times[index + appointments];
          return next !== undefined && next - first < every * shortestMs[per];
        });
  if (isTooMany) throw new Refusal('limit-reached');
}
