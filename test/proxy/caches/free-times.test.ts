import { describe, expect, it } from 'vitest';
import type { Availability } from '../../../proxy/contract/availability.js';
import { json, recorded, text } from '../../support/recorded-amelia.js';
import { env, openSalon, recordedAtMs, type Salon, toProblem, wish } from '../salon.js';
import { openStudio, type Studio, studioWish } from '../studio.js';

const days = { service: '1', from: '2026-12-01', to: '2026-12-31', timeZone: 'Europe/Belgrade' };

function ask({ app }: Pick<Salon, 'app'>, changes: Record<string, string> = {}) {
  return Promise.resolve(
    app.request(`/v1/availability?${new URLSearchParams({ ...days, ...changes })}`),
  );
}

/** The stretches of days that Amelia was asked for. */
const toStretches = (urls: readonly string[]) =>
  urls.map((url) => {
    const query = new URL(url).searchParams;
    return [query.get('startDateTime'), query.get('endDateTime')].join(' … ');
  });

const toAsked = ({ amelia }: Salon) => toStretches(amelia.to('GET /slots').map(({ url }) => url));

describe('free times that many ask for', () => {
  it('are some seconds old at most', async () => {
    const salon = openSalon();
    await ask(salon);
    salon.clock.nowMs += 14_999;
    await ask(salon);
    expect(salon.amelia.to('GET /slots')).toHaveLength(1);
    salon.clock.nowMs += 1;
    await ask(salon);
    expect(salon.amelia.to('GET /slots')).toHaveLength(2);
  });

  it('are renewed before they go, no sooner than after that time: nobody waits', async () => {
    let arrive: ((answer: Response) => void) | undefined;
    const slow = () =>
      new Promise<Response>((resolve) => {
        arrive = resolve;
      });
    const salon = openSalon({
      replies: { 'GET /slots': slow },
      app: { timeoutsMs: { slots: 60_000 } },
    });
    const first = ask(salon);
    await expect.poll(() => arrive).toBeDefined();
    // It took eight tenths of a second.
    salon.clock.nowMs += 800;
    arrive?.(await recorded('slots-utc')());
    await first;
    salon.clock.nowMs += 14_199;
    await ask(salon);
    expect(salon.amelia.to('GET /slots')).toHaveLength(1);
    salon.clock.nowMs += 1;
    // Answered at once, with what is there.
    expect((await ask(salon)).status).toBe(200);
    expect((await ask(salon)).status).toBe(200);
    expect(salon.amelia.to('GET /slots')).toHaveLength(2);
    salon.clock.nowMs += 800;
    arrive?.(await recorded('slots-none')());
    await salon.settled();
    const { slots }: Availability = await (await ask(salon)).json();
    expect(slots).toEqual([]);
    expect(salon.amelia.to('GET /slots')).toHaveLength(2);
  });

  it('H9: are never older, whatever the site answers', async () => {
    const salon = openSalon();
    await ask(salon);
    salon.amelia.answer('GET /slots', text('oops', { status: 500 }));
    salon.clock.nowMs += 15_000;
    const response = await ask(salon);
    expect([response.status, response.headers.get('X-Stale')]).toEqual([503, null]);
    salon.amelia.answer('GET /slots', recorded('slots-utc'));
    expect((await ask(salon)).status).toBe(200);
  });

  it('H1: are one question, in whatever order, zone and days it is put', async () => {
    const salon = openSalon();
    const orders = [days, Object.fromEntries(Object.entries(days).reverse())];
    const texts = await Promise.all(
      orders.map(async (query) => {
        const path = `/v1/availability?${new URLSearchParams(query)}`;
        return (await salon.app.request(path)).text();
      }),
    );
    expect(texts[0]).toBe(texts[1]);
    await ask(salon, { timeZone: 'Asia/Tokyo' });
    await ask(salon, { timeZone: 'Pacific/Honolulu', from: '2026-12-09', to: '2026-12-11' });
    expect(toAsked(salon)).toEqual(['2026-11-30 00:00 … 2027-01-01 23:59']);
  });

  it('A11: are asked for once by five hundred at the same moment', async () => {
    const salon = openSalon();
    const all = await Promise.all(Array.from({ length: 500 }, () => ask(salon)));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
    expect(salon.amelia.to('GET /slots')).toHaveLength(1);
    expect(salon.amelia.to('GET /entities')).toHaveLength(1);
  });

  it('of two months are joined, each day as its own month tells it', async () => {
    const slotsOf = (...each: string[]) =>
      json({
        minimum: '2026-11-21 04:00',
        maximum: '2027-11-21 04:00',
        slots: Object.fromEntries(each.map((at) => [at.slice(0, 10), { [at.slice(11)]: [[1]] }])),
        appCount: [],
      });
    const salon = openSalon();
    const answers = [
      slotsOf('2026-12-31 10:00', '2027-01-01 08:00'),
      slotsOf('2026-12-31 11:00', '2027-01-01 09:00'),
    ];
    salon.amelia.answer('GET /slots', () => (answers.shift() ?? slotsOf())());
    const answer: Availability = await (
      await ask(salon, { from: '2026-12-31', to: '2027-01-01', timeZone: 'UTC' })
    ).json();
    expect(answer.slots.map(({ startsAt }) => startsAt)).toEqual([
      '2026-12-31T10:00:00Z',
      '2027-01-01T09:00:00Z',
    ]);
    expect(toAsked(salon)).toEqual([
      '2026-11-30 00:00 … 2027-01-01 23:59',
      '2026-12-31 00:00 … 2027-02-01 23:59',
    ]);
  });
});

describe('days that make no sense', () => {
  it('A10: are refused where they are too many, or before there was any proxy', async () => {
    const salon = openSalon();
    for (const [from, to] of [
      ['2026-12-01', '2036-12-01'],
      ['1970-01-01', '1970-01-02'],
    ] as const) {
      expect((await ask(salon, { from, to })).status).toBe(422);
    }
    expect(salon.amelia.requests).toEqual([]);
  });

  it.each([
    ['long past', '2026-01-01', '2026-02-28'],
    ['far ahead', '2031-01-01', '2031-02-28'],
  ])('A10: are nobody’s free time, and Amelia is not asked: %s', async (_, from, to) => {
    const salon = openSalon();
    const response = await ask(salon, { from, to });
    expect(await response.json()).toMatchObject({ slots: [], earliest: '2026-11-21T04:00:00Z' });
    expect(salon.amelia.to('GET /slots')).toEqual([]);
  });

  it('A10: are those after the last that can be booked, once the site has told it', async () => {
    const salon = openSalon();
    const later = { from: '2028-02-01', to: '2028-02-29' };
    await ask(salon);
    const { slots, latest }: Availability = await (await ask(salon, later)).json();
    expect([slots, latest]).toEqual([[], '2027-11-21T03:29:00Z']);
    expect(salon.amelia.to('GET /slots')).toHaveLength(1);
  });

  it('A10: lead to few questions, however many are asked', async () => {
    const salon = openSalon();
    await ask(salon);
    for (let day = 0; day < 1_000; day++) {
      const from = new Date(recordedAtMs + day * 86_400_000).toISOString().slice(0, 10);
      const to = new Date(recordedAtMs + (day + (day % 60)) * 86_400_000)
        .toISOString()
        .slice(0, 10);
      expect((await ask(salon, { from, to })).status).toBe(200);
    }
    // A year ahead can be booked.
    expect(salon.amelia.to('GET /slots').length).toBeLessThanOrEqual(15);
  });
});

describe('free times after somebody has booked', () => {
  const slot = studioWish.startsAt;
  const asked = { service: '1', from: '2026-12-14', to: '2026-12-14' };
  const isFree = async (studio: Studio) =>
    (await studio.fetchSlots(asked)).some(({ startsAt }) => startsAt === slot);

  it('H8: are without what was just booked here, and with what was cancelled', async () => {
    const studio = openStudio(({ employees }) => employees.splice(1));
    expect(await isFree(studio)).toBe(true);
    const { booking } = await (await studio.book(studioWish)).json();
    expect(await isFree(studio)).toBe(false);
    const { id, manage } = booking;
    await studio.send(`/v1/bookings/${id}/cancel`, {}, { Authorization: `Bearer ${manage.token}` });
    expect(await isFree(studio)).toBe(true);
  });

  it('H8: are without what was moved there, and with what it left', async () => {
    const studio = openStudio(({ employees }) => employees.splice(1));
    const { booking } = await (await studio.book(studioWish)).json();
    expect(await isFree(studio)).toBe(false);
    await studio.send(
      `/v1/bookings/${booking.id}/reschedule`,
      { startsAt: '2026-12-14T12:00:00Z', timeZone: 'UTC' },
      { Authorization: `Bearer ${booking.manage.token}` },
    );
    expect(await isFree(studio)).toBe(true);
  });

  it('H8: are asked for again after one was refused, for the calendar was wrong', async () => {
    const salon = openSalon({ replies: { 'POST /bookings': recorded('book-appointment-taken') } });
    await ask(salon);
    expect((await toProblem(await salon.book(wish))).code).toBe('slot-taken');
    await ask(salon);
    expect(toAsked(salon).filter((stretch) => stretch.startsWith('2026-11-30'))).toHaveLength(2);
  });

  it('H8: are asked for again where the day before a booking no longer has it', async () => {
    const salon = openSalon();
    await ask(salon);
    salon.amelia.answer('GET /slots', recorded('slots-none'));
    expect((await toProblem(await salon.book(wish))).code).toBe('slot-taken');
    expect(await (await ask(salon)).json()).toMatchObject({ slots: [] });
  });

  it('H8: are not those of a look that began before', async () => {
    const salon = openSalon();
    const late: ((response: Response) => void)[] = [];
    salon.amelia.answer('GET /slots', () => new Promise((resolve) => late.push(resolve)));
    const early = ask(salon);
    await expect.poll(() => late.length).toBe(1);
    salon.amelia.answer('GET /slots', recorded('slots-utc'));
    expect((await salon.book(wish)).status).toBe(201);
    late[0]?.(await recorded('slots-utc')());
    await early;
    await ask(salon);
    expect(toAsked(salon).filter((stretch) => stretch.startsWith('2026-11-30'))).toHaveLength(2);
  });
});

describe('two sites in one process', () => {
  it('H10: never share what was loaded', async () => {
    const salon = openSalon();
    const other = openSalon({
      env: { ...env, AMELIA_SITE_URL: 'https://other.test' },
      replies: { 'GET /slots': recorded('slots-none') },
    });
    const [own, theirs] = await Promise.all([ask(salon), ask(other)]);
    expect((await own.json()).slots).not.toEqual([]);
    expect((await theirs.json()).slots).toEqual([]);
    const hosts = ({ amelia }: Salon) =>
      new Set(amelia.requests.map(({ url }) => new URL(url).host));
    expect([hosts(salon), hosts(other)]).toEqual([
      new Set(['salon.test']),
      new Set(['other.test']),
    ]);
  });
});
