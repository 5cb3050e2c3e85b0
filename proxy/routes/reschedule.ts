import { Hono } from 'hono/tiny';
import type { FoundAppointment, FoundBooking } from '../amelia/booking-system.js';
import { type Availability, maxAvailabilityDays } from '../contract/availability.js';
import { otherTimesQuerySchema } from '../contract/availability.schema.js';
import { rescheduleSchema } from '../contract/booking.schema.js';
import type { RescheduleRequest } from '../contract/manage.js';
import { Refusal, toInvalidInput } from '../contract/refusal.js';
import { toCanonicalZone } from '../contract/time.schema.js';
import { languageQuery, readLanguage } from '../guards/asked-language.js';
import { readJsonBody } from '../guards/json-body.js';
import { checkQuery } from '../guards/query.js';
import { checkExpiry } from './check-purchase.js';
import { parseDayQuery } from './day-query.js';
import { findSlot, toDayOf } from './fresh-slots.js';
import type { ManageOptions } from './manage.js';
import { checkMovable, isStandingAt } from './manage-rules.js';
import { toManagedBooking } from './managed-booking.js';
import { fetchOwnBooking, type Send } from './own-booking.js';

/** `GET /v1/bookings/{id}/availability` and `POST /v1/bookings/{id}/reschedule`. */
export function reschedule(options: ManageOptions): Hono {
  const { system, readManageToken, signLink, changeOwnBooking, now, bodyTimeoutMs } = options;

  return new Hono()
    .get('/v1/bookings/:id{[1-9][0-9]{0,9}}/availability', async (c) => {
      const subject = await readManageToken(c, 'reschedule');
      checkQuery(c, Object.keys(otherTimesQuerySchema.entries));
      const query = parseDayQuery(otherTimesQuerySchema, c.req.query(), maxAvailabilityDays);
      const appointment = checkMovable(await fetchOwnBooking(system, subject), now());
      const timeZone = toCanonicalZone(query.timeZone);
      const times = await system.fetchOtherTimes(appointment, { ...query, timeZone });
      const answer = {
        ...untilLatest(times, appointment),
        // By the name it was asked for.
        timeZone: query.timeZone,
      } satisfies Availability;
      return c.json(answer, 200, { 'Cache-Control': 'no-store' });
    })
    .post('/v1/bookings/:id{[1-9][0-9]{0,9}}/reschedule', async (c) => {
      const subject = await readManageToken(c, 'reschedule');
      checkQuery(c, languageQuery);
      const lang = readLanguage(c);
      const request = await readJsonBody(c, rescheduleSchema, bodyTimeoutMs);
      if (Date.parse(request.startsAt) <= now()) throw toInvalidInput('/startsAt', 'past');
      const moved = await changeOwnBooking(subject, lang, (found, send) =>
        move(found, request, send),
      );
      const answer = await toManagedBooking(moved, signLink, now());
      return c.json(answer, 200, { 'Cache-Control': 'no-store' });
    });

  async function move(
    found: FoundBooking,
    { startsAt, timeZone }: RescheduleRequest,
    send: Send,
  ): Promise<FoundBooking> {
    if (isStandingAt(found, startsAt)) return found;
    const appointment = checkMovable(found, now());
    checkExpiry(appointment.latestStartsAt, startsAt);
    const times = await system.fetchOtherTimes(appointment, toDayOf(startsAt));
    if (!findSlot([times], startsAt)) throw new Refusal('slot-taken');
    const zone = toCanonicalZone(timeZone);
    return send(`move ${startsAt}`, () => system.moveAppointment(found, startsAt, zone));
  }
}

/** Without the times after a package has expired. */
function untilLatest(times: Availability, { latestStartsAt }: FoundAppointment): Availability {
  if (latestStartsAt === undefined || latestStartsAt >= times.latest) return times;
  const slots = times.slots.filter(({ startsAt }) => startsAt <= latestStartsAt);
  return { ...times, latest: latestStartsAt, slots };
}
