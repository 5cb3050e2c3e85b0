import { describe, expect, it } from 'vitest';
import { json } from '../../support/recorded-amelia.js';
import { entities } from '../amelia/read-catalog.js';
import { openSalon, toProblem } from '../salon.js';
import { openStudio } from '../studio.js';
import { openEventSalon, yoga } from './event-salon.js';
import { readEvents } from './event-studio.js';

const days = 'from=2026-12-01&to=2026-12-31';

async function expectRefused(query: string, pointer: string, code?: string, status = 422) {
  const salon = openSalon();
  const response = await salon.app.request(`/v1/events?${query}`);
  expect(response.status).toBe(status);
  const problem = await toProblem(response);
  expect(problem.code).toBe('invalid-input');
  expect(problem.errors?.[0]?.pointer).toBe(pointer);
  if (code) expect(problem.errors?.[0]?.code).toBe(code);
  expect(salon.amelia.requests).toEqual([]);
}

describe('the days of a list', () => {
  it.each([
    ['no first one', 'to=2026-12-31', '/from'],
    ['no last one', 'from=2026-12-01', '/to'],
    ['one that is none', 'from=2026-02-30&to=2026-12-31', '/from'],
    ['one with a time', 'from=2026-12-01T00:00&to=2026-12-31', '/from'],
    ['one in other digits', 'from=２０２６-12-01&to=2026-12-31', '/from'],
    ['one of long ago', 'from=1970-01-01&to=2026-12-31', '/from'],
    ['one with something behind it', 'from=2026-12-01%26call=x&to=2026-12-31', '/from'],
    ['the last before the first', 'from=2026-12-02&to=2026-12-01', '/to'],
    ['more than two years', 'from=2026-01-01&to=2028-01-02', '/to'],
  ])('are refused: %s', async (_, query, pointer) => {
    await expectRefused(query, pointer);
  });

  it('may be one, or two years', async () => {
    const { app } = openSalon();
    expect((await app.request('/v1/events?from=2026-12-01&to=2026-12-01')).status).toBe(200);
    expect((await app.request('/v1/events?from=2026-01-01&to=2028-01-01')).status).toBe(200);
  });
});

describe('the page of a list', () => {
  it.each(['0', '-1', '1.5', '01', '', '10000', '1e3', 'cabinet', '１'])(
    'is refused: %j',
    async (page) => {
      await expectRefused(`${days}&page=${encodeURIComponent(page)}`, '/page', 'no-page');
    },
  );
});

describe('S5, S6: further parameters', () => {
  it.each([
    ['call=/api/v1/users', '/call'],
    ['showAmeliaSqlExceptions=1', '/showAmeliaSqlExceptions'],
    ['bookings=true', '/bookings'],
    ['dates[0]=2020-01-01', '/dates[0]'],
    ['customerId=5', '/customerId'],
    ['id=5', '/id'],
    ['timeZone=UTC', '/timeZone'],
    ['from=2026-12-02', '/from'],
    ['tag=a&tag=b', '/tag'],
  ])('are refused: %s', async (more, pointer) => {
    await expectRefused(`${days}&${more}`, pointer, undefined, 400);
  });

  it.each(['bookings=true', 'timeZone=UTC', 'x'])('of one event too: %s', async (query) => {
    const salon = openSalon();
    const response = await salon.app.request(`/v1/events/1?${query}`);
    expect(response.status).toBe(400);
    expect(salon.amelia.requests).toEqual([]);
  });
});

describe('what somebody searches for', () => {
  /** What of it reaches Amelia. */
  async function searchFor(search: string): Promise<string | undefined> {
    const salon = openSalon();
    const response = await salon.app.request(
      `/v1/events?${days}&search=${encodeURIComponent(search)}`,
    );
    expect(response.status).toBe(200);
    const { query } = salon.amelia.to('GET /events')[0] ?? {};
    return query?.find((each) => each.startsWith('search='))?.slice('search='.length);
  }

  it.each([
    ['yoga', 'yoga'],
    ['  yoga  ', 'yoga'],
    ['A kids’ day', 'A kids'],
    ["kids' afternoon", 'afternoon'],
    ['"candle light"', 'candle light'],
    ["' OR 1=1 -- ", 'OR 1'],
    ['50% off', 'off'],
    ['%', undefined],
    ['_', undefined],
    ['a_longer%word', 'longer'],
    ['back\\slash', 'slash'],
    ['\\', undefined],
    ['🎉', undefined],
    ['party 🎉 time', 'party'],
    ['<script>', 'script'],
    ['Čas joge', 'Čas joge'],
    ['ヨガ', 'ヨガ'],
    ['R&B, soul + more', 'R&B, soul + more'],
    ['', undefined],
    ['x'.repeat(64), 'x'.repeat(64)],
  ])('goes up as plain as can be: %s', async (typed, sent) => {
    expect(await searchFor(typed)).toBe(sent);
  });

  it.each([
    ['65 letters', 'x'.repeat(65), 'too-long'],
    ['two lines', 'yoga\nx', 'characters'],
    ['a zero', 'yoga\0', 'characters'],
    ['letters that turn around', 'yo\u202Ega', 'characters'],
  ])('is refused: %s', async (_, typed, code) => {
    await expectRefused(`${days}&search=${encodeURIComponent(typed)}`, '/search', code);
  });

  it('finds by a part of the name, whatever its case', async () => {
    const { events } = await readEvents(openStudio(), { search: 'YOGA BY' });
    expect(events.map(({ name }) => name)).toEqual(Array(4).fill('Yoga by candlelight'));
  });
});

describe('a tag', () => {
  it('of the site finds its events, and only those', async () => {
    const { events } = await readEvents(openStudio(), { tag: 'Workshop' });
    expect(events.map(({ id }) => id)).toEqual([11, 12]);
  });

  it.each(['Nothing', 'workshop', 'Work', '%', "' OR 1=1", '__proto__', 'Workshop,Yoga'])(
    'that is none of the site’s is refused: %s',
    async (tag) => {
      const studio = openStudio();
      const search = new URLSearchParams({ from: '2026-12-01', to: '2026-12-31', tag });
      const response = await studio.app.request(`/v1/events?${search}`);
      expect(response.status).toBe(422);
      expect((await toProblem(response)).errors).toEqual([{ pointer: '/tag', code: 'unknown' }]);
      expect(studio.amelia.requests.filter(({ call }) => call === '/events')).toEqual([]);
    },
  );

  it('finds what has it alone, though Amelia takes no notice of it', async () => {
    const tagged = { ...yoga, id: 7, tags: [{ name: 'Yoga' }] };
    const { app, amelia } = openEventSalon([yoga, tagged], {
      replies: { 'GET /entities': json({ ...entities, tags: [{ id: 1, name: 'Yoga' }] }) },
    });
    const response = await app.request(`/v1/events?${days}&tag=Yoga`);
    expect((await response.json()).events).toMatchObject([{ id: 7 }]);
    expect(amelia.to('GET /events')[0]?.query).toContain('tag=Yoga');
  });
});

describe('S4: the number of an event', () => {
  it.each([
    '5%26call=%2Fapi%2Fv1%2Fsettings',
    '5%0d%0aX:1',
    '5%00',
    '05',
    '0',
    '-5',
    '5.0',
    '5e1',
    '99999999999',
    '%EF%BC%95',
    '５',
    '5/bookings',
    'calendar',
    'effect/5',
    '..%2Fusers',
    '5;x',
    '5.css',
  ])('is none: %s', async (id) => {
    const salon = openSalon();
    const response = await salon.app.request(`/v1/events/${id}`);
    expect(response.status).toBe(404);
    expect((await toProblem(response)).code).toBe('not-found');
    expect(salon.amelia.requests).toEqual([]);
  });

  it('may be as long as numbers are, and then it is not there', async () => {
    const response = await openStudio().app.request('/v1/events/9999999999');
    expect(response.status).toBe(404);
  });
});
