import { describe, expect, it } from 'vitest';
import type { Availability } from '../../proxy/contract/availability.js';
import { json, never, readRecordedData } from '../support/recorded-amelia.js';
import { openSalon, type SalonOptions, toListed, toProblem, wish } from './salon.js';

const offsets: [gmtOffset: number, zone: string, minutes: number, siteTime: string][] = [
  [5.5, '+05:30', 330, '2026-12-14 14:30:00'],
  [-3.5, '-03:30', -210, '2026-12-14 05:30:00'],
  [5.75, '+05:45', 345, '2026-12-14 14:45:00'],
];

/** A salon whose WordPress knows no zone by name, but only how far its clock is from UTC. */
function openOffsetSalon(gmtOffset: number, replies: SalonOptions['replies'] = {}) {
  const { settings } = structuredClone(Object(readRecordedData('settings')));
  Object.assign(settings.wordpress, { timeZoneString: '', gmtOffset });
  return openSalon({ replies: { 'GET /settings': json({ settings }), ...replies } });
}

describe.each(offsets)('a site %s hours from UTC', (gmtOffset, timeZone, minutes, siteTime) => {
  it('tells its offset for a zone', async () => {
    const response = await openOffsetSalon(gmtOffset).app.request('/v1/site');
    expect(await response.json()).toMatchObject({ timeZone });
  });

  it('shows its days to a customer who has no other zone', async () => {
    // The salon works from 08:00Z to 16:00Z, which is one day on each of these clocks.
    const query = new URLSearchParams({
      service: '1',
      from: '2026-12-14',
      to: '2026-12-14',
      timeZone,
    });
    const response = await openOffsetSalon(gmtOffset).app.request(`/v1/availability?${query}`);
    expect(response.status).toBe(200);
    const answer: Availability = await response.json();
    expect(answer.timeZone).toBe(timeZone);
    expect(answer.slots.map(({ startsAt }) => startsAt)).toContain('2026-12-14T09:00:00Z');
  });

  it('is told the customer’s offset, and their zone by a name that PHP knows', async () => {
    const salon = openOffsetSalon(gmtOffset);
    const response = await salon.book({ ...wish, timeZone });
    expect(await response.json()).toMatchObject({ booking: { timeZone } });
    expect(salon.amelia.to('POST /bookings')[0]?.body).toMatchObject({
      bookingStart: '2026-12-14 09:00',
      utc: true,
      timeZone,
      bookings: [{ utcOffset: minutes }],
    });
  });

  it('has a lost booking found by its wall time', async () => {
    const salon = openOffsetSalon(gmtOffset, { 'POST /bookings': never });
    salon.answerWithAppointments((marker) => [toListed(marker, { bookingStart: siteTime })]);
    const response = await salon.book({ ...wish, timeZone });
    expect(await response.json()).toMatchObject({
      booking: { id: 20, appointments: [{ startsAt: wish.startsAt }] },
    });
  });

  it('has one that it put elsewhere undone', async () => {
    const salon = openOffsetSalon(gmtOffset, { 'POST /bookings': never });
    const bookingStart = '2026-12-14 09:00:00';
    salon.answerWithAppointments((marker) => [toListed(marker, { bookingStart })]);
    const atUtcMs = Date.parse(wish.startsAt) - minutes * 60_000;
    expect(await toProblem(await salon.book({ ...wish, timeZone }))).toMatchObject({
      code: 'time-changed',
      moved: [
        {
          startsAt: wish.startsAt,
          siteStartsAt: new Date(atUtcMs).toISOString().replace('.000', ''),
        },
      ],
    });
    expect(salon.amelia.to('POST /bookings/cancel/20')).toHaveLength(1);
  });
});

it('a customer on a day of their own has its slots from midnight to midnight', async () => {
  const slots = { '2026-12-14': { '18:15': [[1, null]], '18:30': [[1, null]] } };
  const salon = openOffsetSalon(5.5, {
    'GET /slots': json({ minimum: '', maximum: '', slots, appCount: [] }),
  });
  const query = 'service=1&from=2026-12-15&to=2026-12-15&timeZone=%2B05:30';
  const response = await salon.app.request(`/v1/availability?${query}`);
  const { slots: offered }: Availability = await response.json();
  expect(offered.map(({ startsAt }) => startsAt)).toEqual(['2026-12-14T18:30:00Z']);
});
