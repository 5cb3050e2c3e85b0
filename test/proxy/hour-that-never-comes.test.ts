import { describe, expect, it } from 'vitest';
import { readWallTime } from '../../proxy/amelia/time-dialect.js';
import { json, recorded } from '../support/recorded-amelia.js';
import { openSalon, toProblem, wish } from './salon.js';

// In Belgrade the clocks go from 02:00 to 03:00 that night, at 01:00 in UTC.
const slots = json({
  minimum: '2026-11-21 03:46',
  maximum: '2027-11-21 03:46',
  slots: {
    '2027-03-28': {
      '00:30': [[1, null]],
      '01:00': [[1, null]],
      '01:30': [[1, null]],
      '02:30': [[1, null]],
    },
  },
  appCount: [],
});

const toWallTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Belgrade',
  timeStyle: 'short',
});

describe('an hour that the site’s clock leaves out', () => {
  // Slots are asked for in UTC, where no hour is left out: so none of them can lie in it.
  it('L19: is offered to nobody', async () => {
    const salon = openSalon({ replies: { 'GET /slots': slots } });
    const query = 'service=1&from=2027-03-28&to=2027-03-28&timeZone=Europe/Belgrade';
    const { slots: offered } = await (await salon.app.request(`/v1/availability?${query}`)).json();
    const starts: string[] = offered.map(({ startsAt }: { startsAt: string }) => startsAt);
    expect(starts.map((start) => toWallTime.format(new Date(start)))).toEqual([
      '01:30',
      '03:00',
      '03:30',
      '04:30',
    ]);
    expect(salon.amelia.to('GET /slots')[0]?.query).toContain('timeZone=UTC');
  });

  it('L19: is the one after it where Amelia tells a time in it, and what is booked says so', async () => {
    expect(readWallTime('Europe/Belgrade', '2027-03-28 02:30')).toBe('2027-03-28T01:30:00Z');
    const salon = openSalon({
      replies: { 'GET /slots': slots, 'POST /bookings': recorded('book-appointment-utc-true') },
    });
    const request = { ...wish, startsAt: '2027-03-28T01:30:00Z', timeZone: 'Europe/Belgrade' };
    // The recorded answer tells another time altogether, and no other is ever confirmed.
    const problem = await toProblem(await salon.book(request));
    expect(problem).toMatchObject({
      code: 'time-changed',
      moved: [{ startsAt: request.startsAt }],
    });
    expect(salon.amelia.to('POST /bookings')[0]?.body).toMatchObject({
      bookingStart: '2027-03-28 01:30',
      bookings: [{ utcOffset: 120 }],
    });
  });
});
