import { describe, expect, it } from 'vitest';
import { toProblem } from '../salon.js';
import { openEventSalon, readChanged, readRows, yoga } from './event-salon.js';

const period = (periodStart: unknown, periodEnd: unknown) => [{ periodStart, periodEnd }];

/** What no event should be. */
const broken: [story: string, row: unknown][] = [
  ['nothing', null],
  ['a text', 'event'],
  ['a list', []],
  ['without a number', { ...yoga, id: null }],
  ['with a number that is none', { ...yoga, id: '1&call=/api/v1/users' }],
  ['with half a number', { ...yoga, id: 1.5 }],
  ['without a price', { ...yoga, price: null }],
  ['with a price that is none', { ...yoga, price: '12,50' }],
  ['without periods', { ...yoga, periods: undefined }],
  ['with periods that are null', { ...yoga, periods: null }],
  ['with no period', { ...yoga, periods: [] }],
  [
    'at a day that is none',
    { ...yoga, periods: period('2026-02-30 10:00:00', '2026-02-30 11:00:00') },
  ],
  ['at no time', { ...yoga, periods: period('soon', 'later') }],
  [
    'that ends before it begins',
    { ...yoga, periods: period('2026-12-10 10:00:00', '2026-12-10 09:00:00') },
  ],
  ['of which one day is none', { ...yoga, periods: [...yoga.periods, ...period('', '')] }],
];

describe('an event that is broken', () => {
  it.each(broken)('costs none of the others: %s', async (_, row) => {
    const events = await readRows([{ ...yoga, id: 7 }, row, { ...yoga, id: 8 }]);
    expect(events.map(({ id }) => id)).toEqual([7, 8]);
  });

  it('is no secret: whoever keeps the proxy reads of it in the log', async () => {
    const salon = openEventSalon([{ ...yoga, price: 'free' }, yoga]);
    const response = await salon.app.request('/v1/events?from=2026-12-01&to=2026-12-31');
    expect((await response.json()).events).toHaveLength(1);
    const entry = { level: 'error', event: 'events-misfit', count: 1 };
    expect(salon.log).toContainEqual(entry);
  });

  it.each([
    ['no period', []],
    ['a time that is none', period('soon', 'later')],
    ['an end before its beginning', period('2026-12-10 10:00:00', '2026-12-10 09:00:00')],
  ])('is an answer that nobody understands by its own number: %s', async (_, periods) => {
    const salon = openEventSalon([{ ...yoga, periods }]);
    const response = await salon.app.request('/v1/events/1');
    expect(response.status).toBe(502);
    expect((await toProblem(response)).code).toBe('upstream-contract');
    expect((await salon.app.request('/v1/catalog')).status).toBe(200);
  });
});

describe('an event that is odd', () => {
  it('has numbers in texts', async () => {
    const texts = { id: '1', price: '15.50', maxCapacity: '20', places: '7', maxExtraPeople: '2' };
    expect(await readChanged(texts)).toMatchObject({
      id: 1,
      priceMinor: 1550,
      placesLeft: 7,
      persons: { max: 3 },
    });
  });

  it('has a map for each of its lists', async () => {
    const [first, second] = yoga.periods;
    const event = await readChanged({
      periods: { 5: first, 9: second },
      tags: { 3: { name: 'Yoga' } },
    });
    expect([event.periods.length, event.tags]).toEqual([2, ['Yoga']]);
  });

  it.each([null, undefined, '', '[]', '{', 5])(
    'has settings that are none: %j',
    async (settings) => {
      expect((await readChanged({ settings })).paymentMethods).toEqual(['onSite']);
    },
  );

  it('takes payment its own way', async () => {
    const settings = JSON.stringify({ payments: { onSite: false } });
    expect((await readChanged({ settings })).paymentMethods).toEqual([]);
  });

  it.each(['gallery', 'tags', 'customTickets'])('has no %s', async (name) => {
    for (const value of [null, undefined, []]) {
      expect((await readChanged({ [name]: value })).id).toBe(1);
    }
  });

  it('has opening times that are none', async () => {
    const event = await readChanged({ bookingOpens: '0000-00-00 00:00:00', bookingCloses: 'x' });
    expect(event).toMatchObject({ opensAt: null, closesAt: null, status: 'open' });
  });

  it('may last no time at all', async () => {
    const event = await readChanged({ periods: period('2026-12-10 10:00', '2026-12-10 10:00') });
    expect(event.periods).toEqual([
      { startsAt: '2026-12-10T09:00:00Z', endsAt: '2026-12-10T09:00:00Z' },
    ]);
  });
});

describe('what an event says of itself', () => {
  it('R7: is plain text, or a few harmless tags', async () => {
    const event = await readChanged({
      name: 'Yoga &amp; <script>alert(1)</script>tea <b>now</b>',
      description:
        '<p onclick="x()">ok</p><img src=x onerror=alert(1)><a href="javascript:1">a</a>' +
        '<a href="https://yoga.test/">b</a><style>p{}</style><iframe src="https://x.test"></iframe>',
    });
    expect(event.name).toBe('Yoga & tea now');
    expect(event.descriptionHtml).toBe('<p>ok</p><a>a</a><a href="https://yoga.test/">b</a>');
    expect(event.summary).not.toContain('<');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://salon.test/x.jpg',
    '//salon.test/x.jpg',
    '/x.jpg',
  ])('R8: is no picture: %s', async (pictureFullPath) => {
    const gallery = [{ pictureFullPath }];
    expect((await readChanged({ pictureFullPath, gallery })).pictureUrl).toBe(null);
  });

  it('is its own picture, else the first of its gallery', async () => {
    const [one, two] = ['https://salon.test/1.jpg', 'https://salon.test/2.jpg'];
    const gallery = [{ pictureFullPath: one }, { pictureFullPath: two }];
    expect((await readChanged({ gallery })).pictureUrl).toBe(one);
    expect((await readChanged({ gallery, pictureFullPath: two })).pictureUrl).toBe(two);
  });

  it.each(['red', '#12345', 'url(javascript:1)', null])('is no colour: %j', async (color) => {
    expect((await readChanged({ color })).color).toBe('#1788FB');
  });

  it('is its tags, each once', async () => {
    const names = ['Yoga', 'Tea &amp; talk', '<b>Yoga</b>', '', ' '];
    const tags = [...names.map((name) => ({ name })), null, { name: { x: 1 } }];
    expect((await readChanged({ tags })).tags).toEqual(['Yoga', 'Tea & talk']);
  });

  it('is a place of its own, in plain text, or none', async () => {
    const customLocation = '<i>Main</i> hall';
    expect((await readChanged({ customLocation })).place).toBe('Main hall');
    expect((await readChanged({ customLocation: null, locationId: 999 })).place).toBe(null);
  });
});
