import { describe, expect, it } from 'vitest';
import {
  createRecordedAmelia,
  json,
  never,
  type Reply,
  readRecordedData,
} from '../../support/recorded-amelia.js';
import { toListed } from '../salon.js';
import { openSystem, toDates, toOrder, toRefusal } from './system.js';

const first = '2026-12-14T09:00:00Z';
/** After New York's clocks have gone forward, and Belgrade's have not. */
const second = '2027-03-22T09:00:00Z';
const third = '2027-03-29T09:00:00Z';

/** The recorded answer as it would be for another booking. */
function toRow(bookingId: number, startsAt: string, changes: object = {}) {
  const row = structuredClone(Object(readRecordedData('book-appointment-utc-true')));
  row.appointment.id = bookingId;
  Object.assign(row.booking, { id: bookingId, ...changes });
  row.utcTime = [{ start: startsAt.slice(0, 19).replace('T', ' ') }];
  return row;
}

/** An answer to an appointment and its further dates, numbered from 2 on. */
function answers([main = '', ...others]: string[], changes: object = {}): Reply {
  const recurring = others.map((startsAt, index) => toRow(index + 3, startsAt, changes));
  return json({ ...toRow(2, main), recurring });
}

function open(replies: Parameters<typeof createRecordedAmelia>[0]) {
  const amelia = createRecordedAmelia(replies);
  return { amelia, ...openSystem(amelia.fetch) };
}

describe('a customer books an appointment on three dates', () => {
  it('and each date goes up in UTC, with its own offset', async () => {
    const { amelia, system, book } = open({ 'POST /bookings': answers([first, second, third]) });
    await book(await toOrder(system, { recurring: toDates(second, third) }));
    expect(amelia.to('POST /bookings').map(({ body }) => body)).toMatchObject([
      {
        bookingStart: '2026-12-14 09:00',
        utc: true,
        timeZone: 'America/New_York',
        bookings: [{ utcOffset: -300 }],
        recurring: [
          { bookingStart: '2027-03-22 09:00', utcOffset: -240, providerId: 1, locationId: null },
          { bookingStart: '2027-03-29 09:00', utcOffset: -240, providerId: 1, locationId: null },
        ],
      },
    ]);
  });

  it('and pays what they agreed to, whatever place the site puts in', async () => {
    const reply = answers([first, second, third]);
    const { system, notices, book } = open({
      'POST /bookings': async () => {
        const answer = await (await reply()).json();
        for (const row of [answer.data, ...answer.data.recurring]) {
          row.appointment.locationId = 9;
          row.booking.price = 45;
        }
        return Response.json(answer);
      },
    });
    const order = await toOrder(system, { recurring: toDates(second, third) });
    const offers = [{ employeeId: 1, locationId: null, priceMinor: 4500 }];
    const receipt = await book({ ...order, service: { ...order.service, offers } });
    expect(receipt.totalMinor).toBe(13_500);
    expect(notices).toEqual([]);
  });

  it('and has all of them on one receipt, for three times the price', async () => {
    const { system, book } = open({ 'POST /bookings': answers([first, second, third]) });
    const receipt = await book(await toOrder(system, { recurring: toDates(second, third) }));
    expect(receipt).toMatchObject({ id: 2, totalMinor: 10_500, dueMinor: 10_500 });
    expect(
      receipt.appointments.map(({ bookingId, startsAt, endsAt }) => [bookingId, startsAt, endsAt]),
    ).toEqual([
      [2, first, '2026-12-14T09:30:00Z'],
      [3, second, '2027-03-22T09:30:00Z'],
      [4, third, '2027-03-29T09:30:00Z'],
    ]);
  });

  it('and whoever is to be told is told of each', async () => {
    const answer = json({
      ...toRow(2, first),
      recurring: [{ ...toRow(3, second), appointmentStatusChanged: true }, toRow(4, third)],
    });
    const { amelia, system, book, settled } = open({ 'POST /bookings': answer });
    await book(await toOrder(system, { recurring: toDates(second, third) }));
    await settled();
    expect(amelia.to('POST /bookings/success/2').map(({ body }) => body)).toEqual([
      {
        type: 'appointment',
        appointmentStatusChanged: false,
        recurring: [
          { id: 3, type: 'appointment', appointmentStatusChanged: true },
          { id: 4, type: 'appointment', appointmentStatusChanged: false },
        ],
        packageId: null,
        customerId: 3,
        paymentId: 2,
        packageCustomerId: null,
      },
    ]);
  });

  it('and one date sends no list of others', async () => {
    const { amelia, system, book } = open({});
    await book(await toOrder(system));
    expect(amelia.to('POST /bookings')[0]?.body).not.toHaveProperty('recurring');
  });
});

describe('dates of which one is not booked as it was chosen', () => {
  const order = { recurring: toDates(second, third) };
  const cancelled = (amelia: ReturnType<typeof createRecordedAmelia>) =>
    amelia.requests.map(({ path }) => path).filter((path) => path.includes('cancel'));

  it.each([
    ['the last an hour later', answers([first, second, '2027-03-29T10:00:00Z']), third, [2, 3, 4]],
    [
      'the first an hour earlier',
      answers(['2026-12-14T08:00:00Z', second, third]),
      first,
      [2, 3, 4],
    ],
  ])('are all cancelled: %s', async (_, reply, startsAt, ids) => {
    const { amelia, system, book, settled } = open({ 'POST /bookings': reply });
    const refusal = await toRefusal(book(await toOrder(system, order)));
    const siteStartsAt = startsAt.replace('T09', startsAt === first ? 'T08' : 'T10');
    expect(refusal.code).toBe('time-changed');
    expect(refusal.options.moved).toEqual([{ startsAt, siteStartsAt }]);
    expect(refusal.options.detail).toContain(`${siteStartsAt} instead of ${startsAt}`);
    expect(cancelled(amelia)).toEqual(ids.map((id) => `/bookings/cancel/${id}`));
    await settled();
    expect(amelia.to('POST /bookings/success/2')).toEqual([]);
  });

  it('are all cancelled where one is left out', async () => {
    const { amelia, system, book } = open({ 'POST /bookings': answers([first, third]) });
    const refusal = await toRefusal(book(await toOrder(system, order)));
    expect(refusal.options.moved).toEqual([{ startsAt: second, siteStartsAt: null }]);
    expect(cancelled(amelia)).toEqual(['/bookings/cancel/2', '/bookings/cancel/3']);
  });

  it('are all cancelled where the site has rejected the others as it made them', async () => {
    const reply = answers([first, second, third], { status: 'rejected' });
    const { amelia, system, book } = open({ 'POST /bookings': reply });
    const refusal = await toRefusal(book(await toOrder(system, order)));
    expect(refusal.options.moved).toEqual([
      { startsAt: second, siteStartsAt: null },
      { startsAt: third, siteStartsAt: null },
    ]);
    expect(cancelled(amelia)).toEqual(['/bookings/cancel/2']);
  });

  it('are all cancelled where one was booked twice', async () => {
    const { amelia, system, book } = open({
      'POST /bookings': answers([first, second, third, third]),
    });
    const refusal = await toRefusal(book(await toOrder(system, order)));
    expect(refusal).toMatchObject({ code: 'time-changed', options: { moved: [] } });
    expect(cancelled(amelia)).toHaveLength(4);
  });

  it('are not called cancelled where one is left, though the others are tried', async () => {
    const amelia = createRecordedAmelia({
      'POST /bookings': answers([first, second, '2027-03-29T10:00:00Z']),
    });
    const { system, book, notices } = openSystem((request) =>
      decodeURIComponent(request.url).endsWith('/bookings/cancel/3')
        ? amelia.fetch(request.clone()).then(() => Response.json({ message: '' }, { status: 500 }))
        : amelia.fetch(request),
    );
    const refusal = await toRefusal(book(await toOrder(system, order)));
    expect(refusal).toMatchObject({ code: 'time-changed', outcome: 'unknown' });
    expect(refusal.options.stillBooked).toBe(true);
    expect(amelia.to('POST /bookings/cancel/2')).toHaveLength(1);
    expect(amelia.to('POST /bookings/cancel/3')).toHaveLength(3);
    expect(amelia.to('POST /bookings/cancel/4')).toHaveLength(1);
    expect(notices.filter(([event]) => event === 'cancel-failed')).toEqual([['cancel-failed', 3]]);
  });
});

describe('dates whose answer is lost', () => {
  /** The list as it would be at each look, each date in the pages around itself. */
  function openLost(looks: (marker: string) => ReturnType<typeof toListed>[][]) {
    const amelia = createRecordedAmelia({ 'POST /bookings': never });
    let days = 0;
    amelia.answer('GET /appointments', () => {
      const sent = JSON.stringify(amelia.to('POST /bookings')[0]?.body);
      const marker = /"rbk":"([^"]+)"/.exec(sent)?.[1] ?? '';
      const all = looks(marker)[Math.floor(days++ / 2)] ?? [];
      const [from = '', to = ''] =
        amelia
          .to('GET /appointments')
          .at(-1)
          ?.query.map((each) => each.split('=')[1] ?? '') ?? [];
      const shown = all.filter(
        ({ bookingStart }) => from <= bookingStart && bookingStart.slice(0, 10) <= to,
      );
      const data = { appointments: { day: { appointments: shown } }, total: shown.length };
      return Response.json({ message: '', data });
    });
    return { amelia, ...openSystem(amelia.fetch) };
  }

  const toBooked = (marker: string, id: number, bookingStart: string) => {
    const listed = toListed(marker, { bookingStart });
    return { ...listed, bookings: listed.bookings.map((booking) => ({ ...booking, id })) };
  };

  it('are all found, each around its own start', async () => {
    const { amelia, system, book, settled } = openLost((marker) => [
      [toBooked(marker, 31, '2027-03-22 10:00:00'), toBooked(marker, 30, '2026-12-14 10:00:00')],
    ]);
    const receipt = await book(await toOrder(system, { recurring: toDates(second) }));
    expect(receipt).toMatchObject({ id: 30, totalMinor: 7_000 });
    expect(receipt.appointments.map(({ startsAt }) => startsAt)).toEqual([first, second]);
    expect(amelia.to('GET /appointments').map(({ query }) => query.slice(0, 2))).toEqual([
      ['dates[0]=2026-12-13', 'dates[1]=2026-12-15'],
      ['dates[0]=2027-03-21', 'dates[1]=2027-03-23'],
    ]);
    await settled();
    expect(amelia.to('POST /bookings/success/30').map(({ body }) => body)).toMatchObject([
      { recurring: [{ id: 31, type: 'appointment', appointmentStatusChanged: false }] },
    ]);
  });

  it('are waited for while Amelia is still writing them', async () => {
    const { system, book, waits } = openLost((marker) => {
      const one = toBooked(marker, 30, '2026-12-14 10:00:00');
      return [[one], [one, toBooked(marker, 31, '2027-03-22 10:00:00')]];
    });
    const receipt = await book(await toOrder(system, { recurring: toDates(second) }));
    expect(receipt.appointments).toHaveLength(2);
    expect(waits).toEqual([2_000]);
  });

  it('are left open where some never appear', async () => {
    const { amelia, system, book } = openLost((marker) => {
      const one = [toBooked(marker, 30, '2026-12-14 10:00:00')];
      return [one, one, one];
    });
    const refusal = await toRefusal(book(await toOrder(system, { recurring: toDates(second) })));
    expect(refusal.code).toBe('outcome-unknown');
    expect(amelia.to('POST /bookings/cancel/30')).toEqual([]);
  });

  it('are all cancelled where one stands elsewhere', async () => {
    const { amelia, system, book } = openLost((marker) => [
      [toBooked(marker, 30, '2026-12-14 10:00:00'), toBooked(marker, 31, '2027-03-22 11:00:00')],
    ]);
    const refusal = await toRefusal(book(await toOrder(system, { recurring: toDates(second) })));
    expect(refusal.options.moved).toEqual([
      { startsAt: second, siteStartsAt: '2027-03-22T10:00:00Z' },
    ]);
    expect(amelia.to('POST /bookings/cancel/30')).toHaveLength(1);
    expect(amelia.to('POST /bookings/cancel/31')).toHaveLength(1);
  });
});
