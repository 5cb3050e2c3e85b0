import { describe, expect, it } from 'vitest';
import { openSalon } from '../salon.js';
import { openStudio } from '../studio.js';
import { kitchen, readEvent, readEvents, soundBath } from './event-studio.js';

const december = '/v1/events?from=2026-12-01&to=2026-12-31';
const admin = 'https://salon.test/wp-admin/admin-ajax.php?action=wpamelia_api';
const inDecember = 'dates%5B0%5D=2026-12-01&dates%5B1%5D=2026-12-31&timeZone=UTC';

/** The recorded course, in the contract's terms. */
const course = {
  id: 1,
  name: 'Morning yoga',
  descriptionHtml: '<p>Bring a <b>mat</b></p>',
  summary: 'Bring a mat',
  pictureUrl: null,
  color: '#1788FB',
  tags: [],
  place: 'Main hall',
  periods: [
    { startsAt: '2026-12-10T08:00:00Z', endsAt: '2026-12-10T09:30:00Z' },
    { startsAt: '2026-12-11T08:00:00Z', endsAt: '2026-12-11T09:30:00Z' },
  ],
  status: 'open',
  opensAt: null,
  closesAt: null,
  placesLeft: 20,
  priceMinor: 1500,
  pricedPerPerson: false,
  persons: { min: 1, max: 20 },
  tickets: null,
  isRebookable: true,
  tax: null,
  deposit: null,
  customFieldIds: [],
  paymentMethods: ['onSite'],
};

describe('what takes place', () => {
  it('is listed in the contract’s terms, field by field', async () => {
    const response = await openSalon().app.request(december);
    expect(response.status).toBe(200);
    const page = await response.json();
    expect(page).toMatchObject({ page: 1, pages: 1, count: 2 });
    expect(page.events[0]).toEqual(course);
    expect(page.events[1]).toMatchObject({ id: 2, name: 'Winter concert' });
  });

  it('is the same by its own number', async () => {
    const response = await openSalon().app.request('/v1/events/1');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(course);
  });

  it('is told with its tickets, at the prices of today', async () => {
    const event = await readEvent(openStudio(), soundBath);
    expect(event).toMatchObject({
      name: 'Sound bath',
      place: 'Studio on the river, Quay of the Boatmen 12, Belgrade',
      tags: ['Music', 'Evening'],
      periods: [{ startsAt: '2026-12-26T18:30:00Z', endsAt: '2026-12-26T20:00:00Z' }],
      priceMinor: 2400,
      pricedPerPerson: true,
      placesLeft: 21,
      tickets: [
        { id: 4, name: 'Seat', priceMinor: 2400, placesLeft: 21 },
        { id: 5, name: 'Mat on the floor', priceMinor: 2500, placesLeft: 21 },
      ],
    });
  });

  it('is told with the questions that only it asks', async () => {
    const { customFieldIds } = await readEvent(openStudio(), kitchen);
    expect(customFieldIds).toEqual([11, 12]);
  });

  it('is the same in the list as by its own number, every one of them', async () => {
    const studio = openStudio();
    const { events, count } = await readEvents(studio, { page: '1' });
    const { events: rest } = await readEvents(studio, { page: '2' });
    const all = [...events, ...rest];
    // One of the eighteen is hidden.
    expect([count, all.length]).toEqual([17, 17]);
    for (const event of all) expect(await readEvent(studio, event.id)).toEqual(event);
  });

  it('is in the order of its first period', async () => {
    const { events } = await readEvents(openStudio());
    const starts = events.map(({ periods: [first] }) => first?.startsAt ?? '');
    expect(starts).toEqual([...starts].sort());
  });

  it('is nothing where nothing takes place', async () => {
    const page = await readEvents(openStudio(), { from: '2030-01-01', to: '2030-01-02' });
    expect(page).toEqual({ events: [], page: 1, pages: 1, count: 0 });
  });

  it('is kept a moment by browsers, one event not without asking', async () => {
    const { app } = openSalon();
    expect((await app.request(december)).headers.get('Cache-Control')).toBe('public, max-age=15');
    expect((await app.request('/v1/events/1')).headers.get('Cache-Control')).toBe('no-cache');
  });
});

describe('S7: what goes up', () => {
  const urls = (salon: ReturnType<typeof openSalon>) =>
    salon.amelia.requests.map(({ url }) => url).filter((url) => url.includes('events&'));

  it('for a list is always a page, its days, and UTC', async () => {
    const salon = openSalon();
    await salon.app.request(december);
    expect(urls(salon)).toEqual([`${admin}&call=%2Fapi%2Fv1%2Fevents&page=1&${inDecember}`]);
  });

  it('for the third page is the first one too, which tells how many are on one', async () => {
    const salon = openSalon();
    await salon.app.request(`${december}&page=3&search=yoga%20%26%20tea`);
    const asked = (page: number) =>
      `${admin}&call=%2Fapi%2Fv1%2Fevents&page=${page}&${inDecember}&search=yoga+%26+tea`;
    expect(urls(salon)).toEqual([asked(3), asked(1)]);
  });

  it('for one event is a call without bookings, and a page of its day', async () => {
    const salon = openSalon();
    await salon.app.request('/v1/events/1');
    const asked = salon.amelia.requests.map(({ url }) => url.replace(admin, ''));
    expect(asked.filter((url) => url.includes('event'))).toEqual([
      '&call=%2Fapi%2Fv1%2Fevents%2F1&bookings=false&timeZone=UTC',
      '&call=%2Fapi%2Fv1%2Fevents&page=1&dates%5B0%5D=2026-12-10&dates%5B1%5D=2026-12-10' +
        '&timeZone=UTC&id=1',
    ]);
  });

  it('is asked once for fifty who look at the same moment', async () => {
    const salon = openSalon();
    await Promise.all(Array.from({ length: 50 }, () => salon.app.request(december)));
    await Promise.all(Array.from({ length: 50 }, () => salon.app.request('/v1/events/1')));
    expect(salon.amelia.to('GET /events')).toHaveLength(2);
    expect(salon.amelia.to('GET /events/1')).toHaveLength(1);
  });

  it('is asked again after fifteen seconds, for one event after two', async () => {
    const salon = openSalon();
    const look = async () => {
      await salon.app.request(december);
      await salon.app.request('/v1/events/1');
    };
    await look();
    salon.clock.nowMs += 1_999;
    await look();
    expect(salon.amelia.to('GET /events/1')).toHaveLength(1);
    salon.clock.nowMs += 1;
    await look();
    expect(salon.amelia.to('GET /events/1')).toHaveLength(2);
    const lists = () => salon.amelia.to('GET /events').filter(({ query }) => query.length === 4);
    expect(lists()).toHaveLength(1);
    salon.clock.nowMs += 13_000;
    await look();
    expect(lists()).toHaveLength(2);
  });
});
