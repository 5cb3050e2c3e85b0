import { describe, expect, it } from 'vitest';
import type { Business } from '../../demo/amelia/rows.js';
import { toNotice } from '../../demo/business/notice.js';
import { post } from './book.js';
import { bookEvent, booked, createAmeliaWithEvents, toEvening } from './book-event.js';
import { bookFor, createGroupAmelia, toBooked } from './reassign.js';
import { createRecordedAmelia } from './recorded-site.js';

const late = { status: 409, data: { cancelBookingUnavailable: true } };

/** The settings of a service or an event that has a notice of its own. */
const ownNotice = (cancelSeconds: number | null) =>
  toNotice({ cancelSeconds, rescheduleSeconds: null });

/** The site's notice, and what the consultation has of its own. */
const withNotice =
  (siteSeconds: number, own: string | null = null) =>
  ({ settings, services: [consultation] }: Business) => {
    settings.general.minimumTimeRequirementPriorToCanceling = siteSeconds;
    if (consultation) consultation.settings = own;
  };

const startMs = Date.parse('2026-12-14T08:00:00Z');

/** Cancels a booking so many seconds before its start. */
async function cancelBefore(seconds: number, change: (business: Business) => void) {
  let nowMs = startMs - 20 * 86_400_000;
  const amelia = createRecordedAmelia(change, () => nowMs);
  const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
  nowMs = startMs - seconds * 1000;
  const answer = await post(amelia, `/bookings/cancel/${id}`, { type: 'appointment' });
  return { answer, status: amelia.appointments[0]?.status };
}

describe('a booking that is cancelled', () => {
  it.each([
    ['the site’s notice', withNotice(86_400), 86_400],
    ['the service’s own, which is longer', withNotice(86_400, ownNotice(172_800)), 172_800],
    ['the service’s own, which is shorter', withNotice(86_400, ownNotice(3600)), 3600],
    ['the site’s, as the service says nothing of it', withNotice(86_400, ownNotice(null)), 86_400],
    ['no notice of the service', withNotice(86_400, ownNotice(0)), 0],
  ])('is so until %s', async (_, change, seconds) => {
    const inTime = await cancelBefore(seconds + 1, change);
    expect(inTime).toMatchObject({ answer: { status: 200 }, status: 'canceled' });
    const tooLate = await cancelBefore(seconds, change);
    expect(tooLate).toMatchObject({ answer: late, status: 'approved' });
  });

  it('stays with the others of its appointment, who go on', async () => {
    const amelia = createGroupAmelia(3);
    const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
    const other = await bookFor(amelia, 'b', '2026-12-14 09:00');
    const { data } = await post(amelia, `/bookings/cancel/${id}`, { type: 'appointment' });
    expect(data).toMatchObject({
      appointment: { status: 'approved', bookingEnd: '2026-12-14 09:30:00' },
      appointmentStatusChanged: false,
      booking: { id, status: 'canceled', isChangedStatus: true },
    });
    expect(toBooked(amelia)).toMatchObject([{ status: 'approved', bookings: [id, other] }]);
  });

  it('of an event is so until the event’s own notice, too', async () => {
    let nowMs = startMs - 20 * 86_400_000;
    const periods: [string, string][] = [['2026-12-14 09:00:00', '2026-12-14 10:00:00']];
    const events = [toEvening({ periods, settings: ownNotice(7200) })];
    const amelia = createAmeliaWithEvents(events, withNotice(86_400), () => nowMs);
    const ids: number[] = [];
    for (const email of ['a@example.test', 'b@example.test']) {
      const { data } = await bookEvent(amelia, {}, {}, email);
      ids.push(data.booking.id);
    }
    nowMs = startMs - 7_201_000;
    const inTime = await post(amelia, `/bookings/cancel/${ids[0]}`, { type: 'event' });
    nowMs = startMs - 7_200_000;
    const tooLate = await post(amelia, `/bookings/cancel/${ids[1]}`, { type: 'event' });
    expect(inTime.status).toBe(200);
    expect(tooLate).toMatchObject(late);
    expect(booked(amelia).map(({ status }) => status)).toEqual(['canceled', 'approved']);
  });
});
