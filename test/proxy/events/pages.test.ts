import { describe, expect, it } from 'vitest';
import { toEvent } from '../../../demo/amelia/event-defaults.js';
import type { EventPage } from '../../../proxy/contract/events.js';
import { json, type Reply } from '../../support/recorded-amelia.js';
import { openSalon } from '../salon.js';
import { openStudio } from '../studio.js';
import { yoga } from './event-salon.js';
import { readEvent, readEvents } from './event-studio.js';

const path = '/v1/events?from=2026-12-01&to=2026-12-31';

/** A studio with so many events, one a day from the first of December on, twelve on a page. */
function openWithMany(count: number) {
  return openStudio((business) => {
    business.eventBookings = [];
    business.events = Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(2026, 11, 1 + index)).toISOString().slice(0, 10);
      const periods: [string, string][] = [[`${day} 10:00:00`, `${day} 11:00:00`]];
      return toEvent({ id: index + 1, name: `Event ${index + 1}`, periods, maxCapacity: 5 });
    });
  });
}

/** A salon whose Amelia gives these rows, so many on a page, and counts them so. */
function openPaged(rows: readonly unknown[], size: number, count?: unknown) {
  const salon = openSalon();
  const reply: Reply = () => {
    const asked = salon.amelia.to('GET /events').at(-1)?.query ?? [];
    const page = Number(asked.find((each) => each.startsWith('page='))?.slice(5));
    const events = rows.slice((page - 1) * size, page * size);
    return json({ events, ...(count === undefined ? {} : { count }) })();
  };
  salon.amelia.answer('GET /events', reply);
  const read = async (page: number): Promise<EventPage> =>
    (await salon.app.request(`${path}&page=${page}`)).json();
  return { salon, read };
}

const row = (id: number) => ({ ...yoga, id, periods: yoga.periods.slice(0, 1) });

describe('thirty events', () => {
  it('are on three pages, each of them once', async () => {
    const studio = openWithMany(30);
    const pages = [];
    for (const page of ['1', '2', '3']) pages.push(await readEvents(studio, { page }));
    expect(
      pages.map(({ events, page, pages, count }) => [events.length, page, pages, count]),
    ).toEqual([
      [12, 1, 3, 30],
      [12, 2, 3, 30],
      [6, 3, 3, 30],
    ]);
    const ids = pages.flatMap(({ events }) => events.map(({ id }) => id));
    expect(ids).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  it('are on no fourth page', async () => {
    const page = await readEvents(openWithMany(30), { page: '4' });
    expect(page).toEqual({ events: [], page: 4, pages: 4, count: 30 });
  });

  it('are each found by their numbers, whatever page they are on', async () => {
    const studio = openWithMany(30);
    expect((await readEvent(studio, 30)).name).toBe('Event 30');
  });

  it.each([
    [12, 1],
    [13, 2],
    [24, 2],
    [25, 3],
    [1, 1],
    [0, 1],
  ])('or another number: %i are on so many pages: %i', async (count, pages) => {
    expect(await readEvents(openWithMany(count))).toMatchObject({ pages, count });
  });

  it('of which some do not fit are on as many pages', async () => {
    const rows = Array.from({ length: 24 }, (_, index) => row(index + 1));
    rows[3] = { ...yoga, id: 4, price: null };
    const { read } = openPaged(rows, 12, 24);
    expect(await read(1)).toMatchObject({ pages: 2, count: 24 });
    expect((await read(1)).events).toHaveLength(11);
  });

  it('all on one day, are each found by their numbers', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => row(index + 2));
    const { salon } = openPaged([...rows, { ...yoga }], 12, 31);
    expect((await salon.app.request('/v1/events/1')).status).toBe(200);
  });
});

describe('an event with several periods', () => {
  // Some versions list it once for each, and count it once.
  const [one, two, three] = [row(1), { ...yoga, id: 2 }, row(3)];

  it('is on a page once, though it is listed twice', async () => {
    const { read } = openPaged([one, two, two, three], 4, 3);
    const { events, pages } = await read(1);
    expect(events.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(pages).toBe(1);
  });

  it('leaves those behind it on a page more than the count says', async () => {
    const { read } = openPaged([one, two, two, three], 3, 3);
    const first = await read(1);
    expect(first.events.map(({ id }) => id)).toEqual([1, 2]);
    expect(await read(2)).toMatchObject({ events: [{ id: 3 }], page: 2 });
  });
});

describe('an Amelia that counts in other ways', () => {
  const rows = Array.from({ length: 5 }, (_, index) => row(index + 1));

  it('in texts', async () => {
    const { read } = openPaged(rows, 2, '5');
    expect(await read(1)).toMatchObject({ pages: 3, count: 5 });
  });

  it.each([null, undefined, 'many'])('not at all: %j', async (count) => {
    const { read } = openPaged(rows, 2, count);
    expect((await read(1)).events).toHaveLength(2);
    expect((await read(1)).pages).toBeGreaterThanOrEqual(1);
  });
});
