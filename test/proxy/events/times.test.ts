import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../demo/amelia/default-settings.js';
import { toEvent } from '../../../demo/amelia/event-defaults.js';
import { toProblem } from '../salon.js';
import { openStudio, type Studio } from '../studio.js';
import { eventWish, partnerMassage, readEvent, readEvents } from './event-studio.js';

interface Site {
  flag: boolean;
  /** Beside those of Belgrade. */
  wordpress?: Partial<Settings['wordpress']>;
}

/** A site with one event, at these wall times of its own. */
function openSite(start: string, end: string, { flag, wordpress = {} }: Site): Studio {
  return openStudio((business) => {
    business.settings.general.showClientTimeZone = flag;
    Object.assign(business.settings.wordpress, wordpress);
    business.events = [
      toEvent({ id: 1, name: 'A night', periods: [[`${start}:00`, `${end}:00`]], maxCapacity: 9 }),
    ];
    business.eventBookings = [];
  });
}

const wishOf = (startsAt: string) => ({ ...eventWish, eventId: 1, persons: 1, startsAt });

/** Told by the list, by its own address, and by the booking of it: three ways, one time. */
async function expectTimes(studio: Studio, startsAt: string, endsAt: string): Promise<void> {
  const periods = [{ startsAt, endsAt }];
  const { events } = await readEvents(studio, { from: '2026-12-01', to: '2028-11-30' });
  expect(events.map((event) => event.periods)).toEqual([periods]);
  expect((await readEvent(studio, 1)).periods).toEqual(periods);
  const response = await studio.book(wishOf(startsAt));
  expect(response.status).toBe(201);
  const { booking } = await response.json();
  expect(booking.appointments).toMatchObject(periods);
  expect(studio.amelia.requests.some(({ call }) => call.includes('cancel'))).toBe(false);
}

const flags = [true, false];

/** What the clock of the site shows, and what it is in UTC. */
const nights: [story: string, start: string, end: string, startsAt: string, endsAt: string][] = [
  [
    'the day before the clocks go forward',
    '2027-03-27 12:00',
    '2027-03-27 14:00',
    '2027-03-27T11:00:00Z',
    '2027-03-27T13:00:00Z',
  ],
  [
    'the day they go forward',
    '2027-03-28 12:00',
    '2027-03-28 14:00',
    '2027-03-28T10:00:00Z',
    '2027-03-28T12:00:00Z',
  ],
  [
    'through the hour that is left out',
    '2027-03-28 01:30',
    '2027-03-28 04:00',
    '2027-03-28T00:30:00Z',
    '2027-03-28T02:00:00Z',
  ],
  [
    'in the hour that is left out, which is an hour later then',
    '2027-03-28 02:30',
    '2027-03-28 04:30',
    '2027-03-28T01:30:00Z',
    '2027-03-28T02:30:00Z',
  ],
  [
    'the night they go back, an hour longer than it looks',
    '2027-10-30 23:00',
    '2027-10-31 07:00',
    '2027-10-30T21:00:00Z',
    '2027-10-31T06:00:00Z',
  ],
  [
    'in the hour that comes twice: the second, as Amelia has it',
    '2027-10-31 02:30',
    '2027-10-31 03:30',
    '2027-10-31T01:30:00Z',
    '2027-10-31T02:30:00Z',
  ],
  [
    'up to the hour that comes twice',
    '2027-10-31 01:30',
    '2027-10-31 02:30',
    '2027-10-30T23:30:00Z',
    '2027-10-31T01:30:00Z',
  ],
  [
    'the day after they go back',
    '2027-11-01 12:00',
    '2027-11-01 14:00',
    '2027-11-01T11:00:00Z',
    '2027-11-01T13:00:00Z',
  ],
  [
    'right after midnight, still the day before in UTC',
    '2027-01-10 00:15',
    '2027-01-10 01:00',
    '2027-01-09T23:15:00Z',
    '2027-01-10T00:00:00Z',
  ],
];

describe.each(flags)('an event in Belgrade, client zone shown: %s', (flag) => {
  it.each(nights)('%s', async (_, start, end, startsAt, endsAt) => {
    await expectTimes(openSite(start, end, { flag }), startsAt, endsAt);
  });
});

describe.each(flags)('an event elsewhere, client zone shown: %s', (flag) => {
  it.each([
    ['without summer time', { timeZoneString: 'Asia/Kolkata' }, '2027-07-01T03:30:00Z'],
    ['at a fixed offset', { timeZoneString: '', gmtOffset: 5.75 }, '2027-07-01T03:15:00Z'],
    ['at one west of UTC', { timeZoneString: '', gmtOffset: -3.5 }, '2027-07-01T12:30:00Z'],
    ['at none', { timeZoneString: '', gmtOffset: 0 }, '2027-07-01T09:00:00Z'],
    ['on the date line', { timeZoneString: 'Pacific/Kiritimati' }, '2027-06-30T19:00:00Z'],
    ['behind it', { timeZoneString: 'Pacific/Pago_Pago' }, '2027-07-01T20:00:00Z'],
  ])('%s', async (_, wordpress, startsAt) => {
    const studio = openSite('2027-07-01 09:00', '2027-07-01 10:00', { flag, wordpress });
    const endsAt = `${new Date(Date.parse(startsAt) + 3_600_000).toISOString().slice(0, 19)}Z`;
    await expectTimes(studio, startsAt, endsAt);
  });
});

it('the days of a list are the site’s, not UTC’s', async () => {
  const studio = openSite('2027-01-10 00:15', '2027-01-10 01:00', { flag: false });
  const count = async (day: string) =>
    (await readEvents(studio, { from: day, to: day })).events.length;
  expect([await count('2027-01-09'), await count('2027-01-10')]).toEqual([0, 1]);
});

it('several periods are told in their order, whatever order Amelia keeps them in', async () => {
  const studio = openStudio((business) => {
    const [event] = business.events;
    const days = ['2027-02-03', '2027-02-01', '2027-02-02'];
    if (event) {
      event.periods = days.map((day, id) => {
        return { id, periodStart: `${day} 10:00:00`, periodEnd: `${day} 11:00:00` };
      });
    }
  });
  const starts = ['2027-02-01', '2027-02-02', '2027-02-03'].map((day) => `${day}T09:00:00Z`);
  const { periods } = await readEvent(studio, 1);
  expect(periods.map(({ startsAt }) => startsAt)).toEqual(starts);
  const response = await studio.book({ ...wishOf('2027-02-01T09:00:00Z') });
  const { booking } = await response.json();
  const booked: { startsAt: string }[] = booking.appointments;
  expect(booked.map(({ startsAt }) => startsAt)).toEqual(starts);
});

describe('an Amelia that takes no notice of the zone it is asked for', () => {
  it('books nothing where the list had told the right time', async () => {
    const studio = openStudio();
    const { events } = await readEvents(studio);
    const startsAt = events.find(({ id }) => id === partnerMassage)?.periods[0]?.startsAt;
    expect(startsAt).toBe(eventWish.startsAt);
    studio.amelia.misbehave({ ignoreTimeZone: true });
    const problem = await toProblem(await studio.book({ ...eventWish, startsAt }));
    expect(problem).toMatchObject({ status: 409, code: 'time-changed' });
    expect(studio.booked()).toEqual([]);
  });

  it('books nothing that stays where nobody said what time they saw', async () => {
    const studio = openStudio();
    studio.amelia.misbehave({ ignoreTimeZone: true });
    const problem = await toProblem(await studio.book({ ...eventWish, startsAt: undefined }));
    expect(problem).toMatchObject({
      code: 'time-changed',
      moved: [{ startsAt: '2026-12-13T16:00:00Z', siteStartsAt: '2026-12-13T15:00:00Z' }],
    });
    const all = studio.amelia.events.find(({ event }) => event.id === partnerMassage)?.bookings;
    expect(all?.at(-1)?.status).toBe('canceled');
  });
});
