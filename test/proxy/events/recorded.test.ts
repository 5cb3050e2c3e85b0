import { describe, expect, it } from 'vitest';
import { json, readRecordedData, recorded, text } from '../../support/recorded-amelia.js';
import { openSalon, type SalonOptions, toProblem } from '../salon.js';
import { eventWish } from './event-studio.js';

/* Every answer about events that was recorded on a running Amelia, through the proxy. */

const bookings = 'POST /bookings';

/** The course of two mornings, $15.00 for all who come. */
const course = {
  ...eventWish,
  eventId: 1,
  startsAt: '2026-12-10T08:00:00Z',
  timeZone: 'Europe/Belgrade',
} as const;

/** The salon after that answer was recorded; the list, and the detail of whichever event it is. */
function openRecorded(options: SalonOptions = {}) {
  const salon = openSalon(options);
  const { event } = Object(readRecordedData('event-get-bookings-false'));
  salon.amelia.answer('GET /events/:id', () => {
    const id = Number(salon.amelia.requests.at(-1)?.path.split('/').at(-1));
    if (id === 999) return recorded('event-get-unknown')();
    return json({ event: { ...event, id } })();
  });
  return salon;
}

describe('a booking as it was recorded', () => {
  it('book-event: is told with both mornings', async () => {
    const salon = openRecorded({ replies: { [bookings]: recorded('book-event') } });
    const response = await salon.book({ ...course, expectedTotalMinor: 1500 });
    expect(response.status).toBe(201);
    const { booking } = await response.json();
    expect(booking).toMatchObject({
      id: 15,
      status: 'approved',
      title: 'Morning yoga',
      appointments: [
        { bookingId: 15, startsAt: '2026-12-10T08:00:00Z', endsAt: '2026-12-10T09:30:00Z' },
        { bookingId: 15, startsAt: '2026-12-11T08:00:00Z', endsAt: '2026-12-11T09:30:00Z' },
      ],
      totalMinor: 1500,
      dueMinor: 1500,
      customer: eventWish.customer,
    });
    await salon.settled();
    expect(salon.amelia.to('POST /bookings/success/15')).toHaveLength(1);
    expect(salon.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('book-event: is like the one that goes up, but for what the proxy adds', async () => {
    const salon = openRecorded({ replies: { [bookings]: recorded('book-event') } });
    await salon.book(course);
    const sent = Object(salon.amelia.to(bookings)[0]?.body);
    expect(Object.keys(sent).sort()).toEqual([
      'bookings',
      'eventId',
      'locale',
      'notifyParticipants',
      'payment',
      'runInstantPostBookingActions',
      'timeZone',
      'type',
      'urlParams',
    ]);
    expect(Object.keys(sent.bookings[0]).sort()).toEqual([
      'customFields',
      'customer',
      'customerId',
      'deposit',
      'locale',
      'persons',
      'utcOffset',
    ]);
  });

  it('book-event-tickets: has none, for the event sells none', async () => {
    // Recorded: its tickets are written down, and switched off.
    const salon = openRecorded({ replies: { [bookings]: recorded('book-event-tickets') } });
    const concert = { ...course, eventId: 2, persons: 1 };
    const event = await (await salon.app.request('/v1/events/2')).json();
    expect(event).toMatchObject({ name: 'Winter concert', tickets: null, priceMinor: 1500 });
    const tickets = [{ id: 1, quantity: 2 }];
    const forged = await salon.book({ ...concert, persons: undefined, tickets });
    expect((await toProblem(forged)).errors).toMatchObject([{ pointer: '/tickets' }]);
    expect(salon.amelia.to(bookings)).toEqual([]);
    const response = await salon.book(concert);
    expect((await response.json()).booking).toMatchObject({ id: 16, totalMinor: 1500 });
    expect(salon.amelia.to(bookings)[0]?.body).not.toHaveProperty('bookings.0.ticketsData');
  });

  it('book-event-too-many-as-visitor: the event is full', async () => {
    const reply = recorded('book-event-too-many-as-visitor');
    const salon = openRecorded({ replies: { [bookings]: reply } });
    const response = await salon.book(course);
    expect(response.status).toBe(409);
    expect((await toProblem(response)).code).toBe('event-full');
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });

  it('book-event-too-many, book-event-zero: what the key may do, the proxy does not', async () => {
    for (const persons of [500, 0]) {
      const salon = openRecorded({ replies: { [bookings]: recorded('book-event-too-many') } });
      expect((await salon.book({ ...course, persons })).status).not.toBe(201);
      expect(salon.amelia.to(bookings)).toEqual([]);
    }
  });

  it('book-event-tickets-price-forged: no price is taken from anybody', async () => {
    const salon = openRecorded();
    const tickets = [{ id: 1, quantity: 1, price: 0.01 }];
    const response = await salon.book({ ...course, eventId: 2, persons: undefined, tickets });
    expect(response.status).toBe(422);
    expect(salon.amelia.requests).toEqual([]);
  });

  it('book-event-unknown: nobody knows, since Amelia broke down over it', async () => {
    const salon = openRecorded({ replies: { [bookings]: recorded('book-event-unknown') } });
    const response = await salon.book(course);
    expect(response.status).toBe(202);
    expect((await toProblem(response)).code).toBe('outcome-unknown');
    // Looked for, and not sent again.
    expect(salon.amelia.to(bookings)).toHaveLength(1);
    expect(salon.waits).toEqual([2_000, 3_000]);
  });

  it('book-event-unknown: and none is sent to an event that is not there', async () => {
    const salon = openRecorded();
    const problem = await toProblem(await salon.book({ ...course, eventId: 999 }));
    expect(problem.errors).toEqual([{ pointer: '/eventId', code: 'unknown' }]);
    expect(salon.amelia.to(bookings)).toEqual([]);
  });

  it('cancel-event: takes back what takes place at another time', async () => {
    const answer = Object(readRecordedData('book-event'));
    const [first, second] = answer.utcTime;
    const moved = { ...answer, utcTime: [{ ...first, start: '2026-12-10 09:00:00' }, second] };
    const salon = openRecorded({
      replies: { [bookings]: json(moved), 'POST /bookings/cancel/:id': recorded('cancel-event') },
    });
    const problem = await toProblem(await salon.book(course));
    expect(problem).toMatchObject({ code: 'time-changed', moved: [{ startsAt: course.startsAt }] });
    expect(problem).not.toHaveProperty('stillBooked');
    expect(salon.amelia.to('POST /bookings/cancel/15').map(({ body }) => body)).toEqual([
      { type: 'event' },
    ]);
  });

  it('cancel-unknown: is no proof that it is cancelled', async () => {
    const answer = Object(readRecordedData('book-event'));
    const moved = { ...answer, utcTime: [{ start: '2026-12-10 09:00', end: '2026-12-10 10:00' }] };
    const salon = openRecorded({
      replies: { [bookings]: json(moved), 'POST /bookings/cancel/:id': recorded('cancel-unknown') },
    });
    expect(await toProblem(await salon.book(course))).toMatchObject({ stillBooked: true });
  });

  it('success-event: has told everybody at the first try', async () => {
    const salon = openRecorded({
      replies: {
        [bookings]: recorded('book-event'),
        'POST /bookings/success/:id': recorded('success-event'),
      },
    });
    await salon.book(course);
    await salon.settled();
    const sent = salon.amelia.to('POST /bookings/success/15');
    expect(sent).toHaveLength(1);
    expect(salon.log.map(({ event }) => event)).not.toContain('success-call-failed');
  });
});

describe('an event as it was recorded', () => {
  it('event-get-unknown: is not found', async () => {
    const response = await openRecorded().app.request('/v1/events/999');
    expect(response.status).toBe(404);
    expect((await toProblem(response)).code).toBe('not-found');
  });

  it.each(['event-get', 'event-get-with-bookings'])(
    '%s: is told by no name but those of the list',
    async (name) => {
      const salon = openSalon({ replies: { 'GET /events/:id': recorded(name) } });
      const text = await (await salon.app.request('/v1/events/1')).text();
      expect(text).not.toMatch(/example\.test|Emma|token|Johnson/);
    },
  );

  it('events-list-empty: is none', async () => {
    const salon = openSalon({ replies: { 'GET /events': recorded('events-list-empty') } });
    const response = await salon.app.request('/v1/events?from=2026-12-01&to=2026-12-31');
    expect(await response.json()).toMatchObject({ events: [], pages: 1, count: 0 });
  });

  it('events-list-search: is found by a part of its name', async () => {
    const salon = openSalon({ replies: { 'GET /events': recorded('events-list-search') } });
    const path = '/v1/events?from=2026-12-01&to=2026-12-31&search=winter';
    const { events } = await (await salon.app.request(path)).json();
    expect(events.map(({ name }: { name: string }) => name)).toEqual(['Winter concert']);
  });

  it('route-unknown: is a fault of ours, not an empty list', async () => {
    const salon = openSalon({ replies: { 'GET /events': recorded('route-unknown') } });
    const response = await salon.app.request('/v1/events?from=2026-12-01&to=2026-12-31');
    expect(response.status).toBe(502);
    expect((await toProblem(response)).code).toBe('upstream-contract');
  });

  it('makes the site one that has events, and no others', async () => {
    expect((await (await openSalon().app.request('/v1/site')).json()).kinds).toContain('event');
    const none = openSalon({ replies: { 'GET /events': recorded('events-list-empty') } });
    expect((await (await none.app.request('/v1/site')).json()).kinds).toEqual(['appointment']);
    const dead = openSalon({ replies: { 'GET /events': text('oops', { status: 500 }) } });
    expect((await (await dead.app.request('/v1/site')).json()).kinds).toEqual(['appointment']);
  });
});
