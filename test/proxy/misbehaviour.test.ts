import { describe, expect, it } from 'vitest';
import type { Misbehaviour } from '../../demo/amelia/misbehaviour.js';
import { toWeek } from '../../demo/amelia/row-defaults.js';
import type { Business } from '../../demo/amelia/rows.js';
import { createApp } from '../../proxy/app.js';
import { readConfig } from '../../proxy/config.js';
import { createRecordedAmelia, key, recordedAt } from '../demo/recorded-site.js';
import { openSystem, toDates, toOrder, toRefusal } from './amelia/system.js';
import { env, toProblem, wish } from './salon.js';

/** The real proxy in front of an Amelia in memory that gets times wrong. */
function open(misbehaviour: Misbehaviour, change?: (business: Business) => void) {
  const amelia = createRecordedAmelia(change);
  amelia.misbehave(misbehaviour);
  const background: Promise<unknown>[] = [];
  const app = createApp({
    config: readConfig({ ...env, AMELIA_API_KEY: key }),
    fetch: amelia.fetch,
    now: () => recordedAt,
    wait: async () => undefined,
    waitUntil: (work) => background.push(work),
  });
  return {
    amelia,
    app,
    book: (request: object) =>
      app.request('/v1/bookings', {
        method: 'POST',
        headers: {
          Origin: 'https://shop.test',
          'Content-Type': 'application/json',
          'Idempotency-Key': 'a-key-of-20-letters_',
        },
        body: JSON.stringify(request),
      }),
    /** Whether anybody was told of a booking. */
    async hasTold() {
      await Promise.all(background);
      return amelia.requests.some(({ call }) => call.includes('/success/'));
    },
  };
}

/** What is booked, by state and the site's wall time. */
const toBooked = ({ appointments }: ReturnType<typeof open>['amelia']) =>
  appointments.map(({ status, start }) => [status, new Date(start).toISOString().slice(0, 16)]);

describe('an Amelia that books another time than was chosen', () => {
  it.each<[string, Misbehaviour, string, string]>([
    ['takes UTC for its own time', { ignoreUtc: true }, '2026-12-14T08:00:00Z', '2026-12-14T09:00'],
    ['books an hour later', { shiftMinutes: 60 }, '2026-12-14T10:00:00Z', '2026-12-14T11:00'],
    ['books a bit earlier', { shiftMinutes: -7 }, '2026-12-14T08:53:00Z', '2026-12-14T09:53'],
  ])('has it cancelled, and the customer is told: it %s', async (_, faults, siteStartsAt, wall) => {
    const { amelia, book, hasTold } = open(faults);
    const response = await book(wish);
    expect(await toProblem(response)).toMatchObject({
      status: 409,
      code: 'time-changed',
      moved: [{ startsAt: '2026-12-14T09:00:00Z', siteStartsAt }],
      detail: expect.stringContaining(`${siteStartsAt} instead of 2026-12-14T09:00:00Z`),
    });
    expect(toBooked(amelia)).toEqual([['canceled', wall]]);
    expect(await hasTold()).toBe(false);
  });

  it('is not noticed where both clocks show the same', async () => {
    const { amelia, book, hasTold } = open({ ignoreUtc: true }, ({ settings }) => {
      settings.wordpress.timeZoneString = 'Africa/Abidjan';
    });
    expect((await book(wish)).status).toBe(201);
    expect(toBooked(amelia)).toEqual([['approved', '2026-12-14T09:00']]);
    expect(await hasTold()).toBe(true);
  });

  it('has it found and cancelled though its answer is lost', async () => {
    const { amelia, book } = open({ shiftMinutes: 60, loseAnswer: 'cut' });
    expect(await toProblem(await book(wish))).toMatchObject({
      code: 'time-changed',
      moved: [{ startsAt: '2026-12-14T09:00:00Z', siteStartsAt: '2026-12-14T10:00:00Z' }],
    });
    expect(toBooked(amelia)).toEqual([['canceled', '2026-12-14T11:00']]);
  });
});

describe('an Amelia that tells slots in its own time', () => {
  const query = '/v1/availability?service=1&from=2026-12-14&to=2026-12-14&timeZone=UTC';

  it.each([
    ['Europe/Belgrade', 0],
    ['Europe/Belgrade', 7_200],
    ['America/New_York', 0],
    ['Asia/Kathmandu', 86_400],
  ])('offers none of them, and books none: %s, notice %i', async (timeZoneString, notice) => {
    const { amelia, app, book } = open({ ignoreTimeZone: true }, ({ settings }) => {
      settings.wordpress.timeZoneString = timeZoneString;
      settings.general.minimumTimeRequirementPriorToBooking = notice;
    });
    expect(await toProblem(await app.request(query))).toMatchObject({
      status: 502,
      code: 'upstream-contract',
    });
    expect((await toProblem(await book(wish))).code).toBe('upstream-contract');
    expect(amelia.appointments).toEqual([]);
    amelia.misbehave({});
    expect((await app.request(query)).status).toBe(200);
  });

  it('may do so where customers are shown their own zone: that is UTC', async () => {
    const { book } = open({ ignoreTimeZone: true }, ({ settings }) => {
      settings.general.showClientTimeZone = true;
    });
    expect((await book(wish)).status).toBe(201);
  });
});

describe('an appointment on several dates, one of them in the hour that comes twice', () => {
  const [before, twice, after] = [
    '2027-10-24T00:30:00Z',
    '2027-10-31T00:30:00Z',
    '2027-11-07T01:30:00Z',
  ];
  const sundays = ({ employees: [mia] }: Business) =>
    mia?.weekDays.push(...toWeek([7], '00:00:00', '08:00:00'));

  function openNight(misbehaviour: Misbehaviour) {
    const { amelia } = open(misbehaviour, sundays);
    const reach = (request: Request) => {
      request.headers.set('Amelia', key);
      return amelia.fetch(request);
    };
    return { amelia, ...openSystem(reach, () => recordedAt) };
  }

  it.each([
    ['the second date', before, [twice, after]],
    ['the first date', twice, [after]],
    ['the only date', twice, []],
  ])('is cancelled on all of them: %s', async (_, startsAt, others) => {
    const { amelia, system, book, settled } = openNight({});
    const order = await toOrder(system, { startsAt, recurring: toDates(...others) });
    const refusal = await toRefusal(book(order));
    expect(refusal.code).toBe('time-changed');
    expect(refusal.options.moved).toEqual([
      { startsAt: twice, siteStartsAt: '2027-10-31T01:30:00Z' },
    ]);
    expect(amelia.appointments.map(({ status }) => status)).toEqual(
      [startsAt, ...others].map(() => 'canceled'),
    );
    await settled();
    expect(amelia.requests.filter(({ call }) => call.includes('/success/'))).toEqual([]);
  });

  it('is booked on all of them by an Amelia that keeps instants', async () => {
    const { amelia, system, book, settled } = openNight({ keepsInstants: true });
    const order = await toOrder(system, { startsAt: before, recurring: toDates(twice, after) });
    const receipt = await book(order);
    expect(receipt.appointments.map(({ startsAt }) => startsAt)).toEqual([before, twice, after]);
    await settled();
    const told = amelia.appointments.map(({ bookings: [booking] }) => booking?.payment.triggered);
    expect(told).toEqual([true, true, true]);
  });

  it('is refused on all of them where one date is taken', async () => {
    const { amelia, system, book } = openNight({});
    await book(await toOrder(system, { startsAt: after }));
    const order = {
      startsAt: before,
      recurring: toDates(after),
      requestKey: 'another-key-of-20-le',
    };
    expect((await toRefusal(book(await toOrder(system, order)))).code).toBe('slot-taken');
    expect(amelia.appointments).toHaveLength(1);
  });
});
