import { describe, expect, it } from 'vitest';
import { json, readRecordedData } from '../../support/recorded-amelia.js';
import { canaries, toCanaries, withCanaries } from '../canaries.js';
import { openSalon, type Salon } from '../salon.js';
import { concert, openEventSalon, yoga } from './event-salon.js';
import { eventWish } from './event-studio.js';

const { event: withBookings } = Object(readRecordedData('event-get-with-bookings'));

/** All that Amelia tells of an event, of whoever comes and whoever gives it. */
const crowded = {
  ...yoga,
  customPricing: true,
  customTickets: concert.customTickets,
  tags: [{ id: 1, eventId: 1, name: 'Yoga' }],
  bookings: withBookings.bookings,
  periods: yoga.periods.map((period: object) => ({
    ...period,
    zoomMeeting: { id: 77, startUrl: 'https://zoom.test/host', joinUrl: 'https://zoom.test/join' },
    googleMeetUrl: 'https://meet.test/abc',
    microsoftTeamsUrl: 'https://teams.test/abc',
    lessonSpace: 'https://space.test/abc',
    bookings: withBookings.bookings,
  })),
  settings: '{"payments":{"stripe":{"secret":"CANARY-secret"}},"zoom":{"token":"CANARY-token"}}',
  extras: [{ name: 'extra', price: 1 }],
  coupons: [{ code: 'SECRET', discount: 100 }],
  organizer: yoga.providers[0],
  translations: '{"name":{"de_DE":"CANARY-translation"}}',
  zoomUserId: 'zoom-user',
};

const meantForAll = ['CANARY-customLocation', 'CANARY-description', 'CANARY-name'];

async function read(salon: Salon, path: string): Promise<string> {
  const response = await salon.app.request(path);
  expect(response.status).toBe(200);
  return (await response.text()) + JSON.stringify([...response.headers]);
}

describe('R2: what Amelia tells of an event', () => {
  const list = json({ events: [toCanaries(crowded)], count: 1 });
  // Its bookings come although `bookings=false` was sent.
  const detail = json({ event: { ...toUtc(toCanaries(crowded)) } });
  const replies = { 'GET /events': list, 'GET /events/:id': detail };
  const december = '/v1/events?from=2026-12-01&to=2026-12-31';

  it('is a lot', () => {
    const text = JSON.stringify(toCanaries(crowded));
    for (const name of ['email', 'phone', 'token', 'info', 'startUrl', 'joinUrl', 'code']) {
      expect(canaries(text)).toContain(`CANARY-${name}`);
    }
  });

  it('stays there, of the list, but for its name, its words and its place', async () => {
    const salon = openSalon({ replies });
    expect(canaries(await read(salon, december))).toEqual(meantForAll);
    expect(canaries(JSON.stringify(salon.log))).toEqual([]);
  });

  it('stays there, of the event itself, though its bookings came along', async () => {
    const salon = openSalon({ replies });
    expect(canaries(await read(salon, '/v1/events/1'))).toEqual(meantForAll);
  });

  it('R3: is told in these fields, and no others', async () => {
    const salon = openSalon({ replies });
    const [event] = (await (await salon.app.request(december)).json()).events;
    expect(Object.keys(event).sort()).toEqual(
      [
        ['id', 'name', 'descriptionHtml', 'summary', 'pictureUrl', 'color', 'tags', 'place'],
        ['periods', 'status', 'opensAt', 'closesAt', 'placesLeft', 'priceMinor', 'pricedPerPerson'],
        ['persons', 'tickets', 'isRebookable', 'tax', 'deposit', 'customFieldIds'],
        ['paymentMethods'],
      ]
        .flat()
        .sort(),
    );
    expect(Object.keys(event.periods[0])).toEqual(['startsAt', 'endsAt']);
    expect(Object.keys(event.tickets[0])).toEqual(['id', 'name', 'priceMinor', 'placesLeft']);
  });

  it('holds no address, number, name or number of a customer, as recorded', async () => {
    const salon = openSalon({
      replies: { 'GET /events/:id': json({ event: toUtc(withBookings) }) },
    });
    const text = await read(salon, '/v1/events/1');
    expect(text).not.toMatch(/@|Emma|Reed|Mia|Johnson|381|token|customer/i);
  });
});

describe('R1: what Amelia tells of a booking', () => {
  const wish = { ...eventWish, eventId: 1, persons: 1, startsAt: '2026-12-10T08:00:00Z' };

  it('stays there, whole', async () => {
    const salon = openEventSalon([yoga], {
      replies: { 'POST /bookings': withCanaries('book-event') },
    });
    const response = await salon.book(wish);
    expect(response.status).toBe(201);
    await salon.settled();
    expect(canaries((await response.text()) + JSON.stringify([...response.headers]))).toEqual([]);
    expect(canaries(JSON.stringify(salon.log))).toEqual([]);
  });

  it('R4: stays there, of a customer it took for another', async () => {
    const answer = Object(readRecordedData('book-event'));
    const anna = { firstName: 'Anna', lastName: 'Known', email: 'anna@example.org' };
    const booked = {
      ...answer,
      customer: anna,
      booking: { ...answer.booking, customer: anna, info: JSON.stringify(anna) },
    };
    const salon = openEventSalon([yoga], { replies: { 'POST /bookings': json(booked) } });
    const text = await (await salon.book(wish)).text();
    expect(text).not.toMatch(/Anna|Known|anna@/);
    expect(JSON.parse(text).booking.customer).toEqual(wish.customer);
  });

  it('stays there, of everybody among whom a lost one is looked for', async () => {
    const salon = openEventSalon([yoga]);
    salon.amelia.answer('POST /bookings', () => {
      salon.amelia.answer('GET /events/:id', json({ event: toCanaries(toUtc(withBookings)) }));
      return new Response('cut', { headers: { 'Content-Type': 'application/json' } });
    });
    const response = await salon.book(wish);
    const text = await response.text();
    expect(JSON.parse(text).code).toBe('outcome-unknown');
    expect(canaries(text + JSON.stringify(salon.log))).toEqual([]);
  });

  it('R6: is our sentence where it has somebody’s address in it', async () => {
    const words = { message: "SQLSTATE[23000]: Duplicate entry 'x@example.org' in /var/www" };
    const salon = openEventSalon([yoga], {
      replies: { 'POST /bookings': () => Response.json(words, { status: 409 }) },
    });
    const text = await (await salon.book(wish)).text();
    expect(text + JSON.stringify(salon.log)).not.toMatch(/SQLSTATE|example\.org|var/);
  });
});

/** Amelia's own hours are one east of UTC in winter. */
function toUtc(event: unknown): object {
  const { periods, ...others } = Object(event);
  return {
    ...others,
    periods: periods.map((period: object) => ({
      ...period,
      periodStart: String(Object(period).periodStart).replace(' 09:', ' 08:'),
      periodEnd: String(Object(period).periodEnd).replace(' 10:', ' 09:'),
    })),
  };
}
