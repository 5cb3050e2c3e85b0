import { describe, expect, it } from 'vitest';
import { json, never } from '../support/recorded-amelia.js';
import { openSalon, toListed, toProblem, wish } from './salon.js';

const pageOf = (query: readonly string[] | undefined) =>
  Number(query?.find((each) => each.startsWith('page='))?.slice('page='.length));

/**
 * A salon whose answer to a booking is lost, and whose list has 12 appointments a page.
 *
 * @param place where in the list ours stands; undefined: nowhere.
 */
function openBusySalon(rows: number, place: number | undefined, counts: object = {}) {
  const salon = openSalon({ replies: { 'POST /bookings': never } });
  const { amelia } = salon;
  amelia.answer('GET /appointments', () => {
    const [sent] = amelia.to('POST /bookings');
    const marker = /"rbk":"([^"]+)"/.exec(JSON.stringify(sent?.body))?.[1] ?? '';
    const page = pageOf(amelia.to('GET /appointments').at(-1)?.query);
    const all = Array.from({ length: rows }, (_, index) =>
      toListed(index === place ? marker : 'somebody-else'),
    );
    const shown = all.slice((page - 1) * 12, page * 12);
    const day = { date: '2026-12-14', appointments: shown };
    const appointments = shown.length > 0 ? { '2026-12-14': day } : [];
    return Response.json({ message: '', data: { appointments, ...counts } });
  });
  const pages = () => amelia.to('GET /appointments').map(({ query }) => pageOf(query));
  return { ...salon, pages };
}

it('L20: a booking found on another hour is cancelled, and confirmed to nobody', async () => {
  const salon = openSalon({ replies: { 'POST /bookings': never } });
  salon.answerWithAppointments(() => []);
  await salon.book(wish);
  salon.answerWithAppointments((marker) => [
    toListed(marker, { bookingStart: '2026-12-14 11:00:00' }),
  ]);
  expect(await toProblem(await salon.book(wish))).toMatchObject({
    code: 'time-changed',
    moved: [{ startsAt: '2026-12-14T09:00:00Z', siteStartsAt: '2026-12-14T10:00:00Z' }],
  });
  expect(salon.amelia.to('POST /bookings/cancel/20')).toHaveLength(1);
  await salon.settled();
  expect(salon.amelia.to('POST /bookings/success/20')).toEqual([]);
});

describe('the look for a lost booking', () => {
  it.each([
    ['that tells how many there are', { filteredCount: 30, total: 30 }],
    ['that tells the total alone', { total: 30 }],
    ['that tells nothing', {}],
  ])('goes on past the first page of a list %s', async (_, counts) => {
    const salon = openBusySalon(30, 25, counts);
    expect((await salon.book(wish)).status).toBe(201);
    expect(salon.pages()).toEqual([1, 2, 3]);
  });

  it('ends where all have been seen', async () => {
    const salon = openBusySalon(24, undefined, { filteredCount: 24, total: 24 });
    await salon.book(wish);
    expect(salon.pages()).toEqual([1, 2, 1, 2, 1, 2]);
  });

  it('ends at an empty page', async () => {
    const salon = openBusySalon(24, undefined);
    await salon.book(wish);
    expect(salon.pages()).toEqual([1, 2, 3, 1, 2, 3, 1, 2, 3]);
  });

  it('leaves it open where there is no end', async () => {
    const salon = openBusySalon(10_000, undefined);
    await salon.book(wish);
    salon.clock.nowMs += 60_000;
    expect((await toProblem(await salon.book(wish))).code).toBe('outcome-unknown');
    expect(salon.amelia.to('POST /bookings')).toHaveLength(1);
  });

  it('passes over odd rows', async () => {
    const salon = openSalon({ replies: { 'POST /bookings': never } });
    salon.answerWithAppointments((marker) => [
      'no appointment',
      { ...toListed('another'), providerId: null, bookings: [{ id: null }] },
      { ...toListed('another'), bookings: 'none' },
      { ...toListed(marker), providerId: null },
    ]);
    expect(await (await salon.book(wish)).json()).toMatchObject({
      booking: { id: 20, appointments: [{ employee: null }] },
    });
  });

  it('asks for the day before and the day after too', async () => {
    const salon = openBusySalon(0, undefined);
    await salon.book(wish);
    expect(salon.amelia.to('GET /appointments')[0]?.query).toEqual([
      'dates[0]=2026-12-13',
      'dates[1]=2026-12-15',
      'page=1',
    ]);
  });

  it.each([
    ['Asia/Tokyo', '2026-12-14 09:00:00', '2026-12-14T00:00:00Z'],
    ['Pacific/Kiritimati', '2026-12-13 19:00:00', '2026-12-13T05:00:00Z'],
    ['Pacific/Honolulu', '2026-12-14 19:00:00', '2026-12-15T05:00:00Z'],
    // Amelia means the second of the two, an hour after the one that was chosen.
    ['Europe/Belgrade', '2027-10-31 02:30:00', '2027-10-31T01:30:00Z'],
  ])(
    'undoes what a site in %s has put at %s',
    async (timeZoneString, bookingStart, siteStartsAt) => {
      const salon = openSalon({
        replies: {
          'POST /bookings': never,
          'GET /settings': json({
            settings: {
              payments: { currency: 'USD', onSite: true },
              wordpress: { timeZoneString },
            },
          }),
        },
      });
      salon.answerWithAppointments((marker) => [toListed(marker, { bookingStart })]);
      expect(await toProblem(await salon.book(wish))).toMatchObject({
        code: 'time-changed',
        moved: [{ startsAt: wish.startsAt, siteStartsAt }],
      });
      expect(salon.amelia.to('POST /bookings/cancel/20')).toHaveLength(1);
    },
  );

  it('leaves it open where nobody can read when ours is', async () => {
    const salon = openSalon({ replies: { 'POST /bookings': never } });
    salon.answerWithAppointments((marker) => [toListed(marker, { bookingStart: 'soon' })]);
    expect((await toProblem(await salon.book(wish))).code).toBe('outcome-unknown');
    expect(salon.amelia.to('POST /bookings/cancel/20')).toEqual([]);
  });
});
