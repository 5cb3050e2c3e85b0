import { describe, expect, it } from 'vitest';
import { json, never, readRecordedData, recorded, text } from '../../support/recorded-amelia.js';
import { openSalon, type Salon, toProblem } from '../salon.js';
import { eventWish } from './event-studio.js';

const bookings = 'POST /bookings';
const wish = { ...eventWish, eventId: 1, startsAt: '2026-12-10T08:00:00Z' };
const { event: withBookings } = Object(readRecordedData('event-get-with-bookings'));
const { event: detail } = Object(readRecordedData('event-get-bookings-false'));
const [row] = withBookings.bookings;

/** A salon whose answer to a booking never came; the event is answered so where it is looked for. */
async function openAfterSilence(answer: (marker: string) => unknown): Promise<Salon> {
  const salon = openSalon({ replies: { [bookings]: [never, recorded('book-event')] } });
  salon.amelia.answer('GET /events/:id', () => {
    const isLook = !salon.amelia.requests.at(-1)?.query.includes('bookings=false');
    const marker = Object(salon.amelia.to(bookings)[0]?.body).urlParams?.rbk;
    const looked = isLook && marker ? answer(marker) : undefined;
    if (looked instanceof Response) return looked;
    return json({ event: looked === undefined ? detail : looked })();
  });
  return salon;
}

/** One of the recorded bookings, with our marker on it. */
const toOurs = (marker: string, change: object = {}) => ({
  ...row,
  status: 'approved',
  info: JSON.stringify({ firstName: 'Anna', urlParams: { rbk: marker } }),
  ...change,
});

const withRows = (rows: readonly unknown[]) => ({ ...detail, bookings: rows });

describe('a lost booking of an event', () => {
  it('is found among those of all others', async () => {
    const salon = await openAfterSilence((marker) =>
      withRows([...withBookings.bookings, null, 'x', { info: '{' }, toOurs(marker, { id: 77 })]),
    );
    const { booking } = await (await salon.book(wish)).json();
    expect(booking).toMatchObject({ id: 77, customer: wish.customer });
    expect(booking.appointments).toHaveLength(2);
  });

  it('is found in a map as in a list, and behind one that was cancelled', async () => {
    const salon = await openAfterSilence((marker) => ({
      ...detail,
      bookings: {
        5: toOurs(marker, { id: 76, status: 'canceled' }),
        9: toOurs(marker, { id: 77 }),
      },
    }));
    expect((await (await salon.book(wish)).json()).booking.id).toBe(77);
  });

  it.each([
    ['where there are no bookings', []],
    ['where its marker is nowhere', withBookings.bookings],
    ['where it was cancelled', undefined],
  ])('is not there %s, and is sent again after a minute', async (_, rows) => {
    const salon = await openAfterSilence((marker) =>
      withRows(rows ?? [toOurs(marker, { status: 'canceled' })]),
    );
    expect((await toProblem(await salon.book(wish))).code).toBe('outcome-unknown');
    salon.clock.nowMs += 60_000;
    expect((await salon.book(wish)).status).toBe(201);
    expect(salon.amelia.to(bookings)).toHaveLength(2);
  });
});

/** Amelia would take a second one: so it is none only where it is plain that there is none. */
const unclear: [story: string, answer: (marker: string) => unknown][] = [
  ['without its number', (marker) => withRows([toOurs(marker, { id: null })])],
  ['with payments that are odd', (marker) => withRows([toOurs(marker, { payments: [null] })])],
  ['of an event without a list of them', () => ({ ...detail, bookings: undefined })],
  ['of an event with a text for a list', () => ({ ...detail, bookings: 'none' })],
  ['of an event that is a text', () => 'Morning yoga'],
  ['of an event without times', (marker) => ({ ...withRows([toOurs(marker)]), periods: null })],
  ['behind a web page', () => new Response('<!doctype html>')],
  ['behind an error', () => new Response('{}', { status: 500 })],
  ['behind a wrong key', () => new Response('{}', { status: 403 })],
  ['of an event that is gone', () => new Response('{"message":"no","data":[]}', { status: 409 })],
];

describe('a booking that can be taken for none is not made twice', () => {
  it.each(unclear)('%s', async (_, answer) => {
    const salon = await openAfterSilence(answer);
    expect((await toProblem(await salon.book(wish))).code).toBe('outcome-unknown');
    salon.clock.nowMs += 3_600_000;
    expect((await toProblem(await salon.book(wish))).code).toBe('outcome-unknown');
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });
});

it('an answer that does not fit is a lost one, whatever it says', async () => {
  for (const odd of [
    { event: { id: 1 } },
    { ...Object(readRecordedData('book-event')), utcTime: [] },
    { ...Object(readRecordedData('book-event')), utcTime: [{ start: 'soon', end: 'later' }] },
    { ...Object(readRecordedData('book-event')), booking: null },
    { customerCabinetUrl: '' },
  ]) {
    const salon = openSalon({ replies: { [bookings]: json(odd) } });
    expect((await toProblem(await salon.book(wish))).code).toBe('outcome-unknown');
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  }
});

it('a reason that Amelia has a name for is no loss: nobody looks, and the key is free', async () => {
  const salon = openSalon({
    replies: { [bookings]: [recorded('book-event-too-many-as-visitor'), recorded('book-event')] },
  });
  expect((await toProblem(await salon.book(wish))).code).toBe('event-full');
  expect((await salon.book(wish)).status).toBe(201);
  expect(salon.log.map(({ event }) => event)).not.toContain('booking-looked-up');
});

it('a site that sends us elsewhere is not followed, and may have booked', async () => {
  const moved = text('', { status: 302, headers: { Location: 'https://evil.test/' } });
  const salon = openSalon({ replies: { [bookings]: moved } });
  expect((await toProblem(await salon.book(wish))).code).toBe('outcome-unknown');
  expect(salon.amelia.requests.every(({ url }) => url.startsWith('https://salon.test/'))).toBe(
    true,
  );
});
