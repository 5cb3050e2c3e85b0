import { describe, expect, it } from 'vitest';
import type { Misbehaviour } from '../../demo/amelia/misbehaviour.js';
import { toTax } from '../../demo/amelia/row-defaults.js';
import { book, get, post } from './book.js';
import {
  bookEvent,
  booked,
  createAmeliaWithEvents,
  list,
  toEvening,
  toEventBody,
} from './book-event.js';
import { recordedAt, send } from './recorded-site.js';

describe('a booking of an event', () => {
  it('is written down with who comes, and from where they came', async () => {
    const amelia = createAmeliaWithEvents([toEvening()]);
    const urlParams = { abwKey: 'one-and-only' };
    const { status, data } = await bookEvent(amelia, { urlParams }, { persons: 3 });
    expect([status, data.utcTime]).toEqual([
      200,
      [{ start: '2026-12-10 18:00:00', end: '2026-12-10 20:00:00' }],
    ]);
    const [booking] = booked(amelia);
    expect(booking).toMatchObject({ persons: 3, price: 20, status: 'approved', tickets: [] });
    expect(JSON.parse(booking?.info ?? '')).toMatchObject({ firstName: 'Jordan', urlParams });
  });

  it('has one time in UTC for each period, on both sides of the clock change', async () => {
    const periods: [string, string][] = [
      ['2027-10-30 19:00:00', '2027-10-30 21:00:00'],
      ['2027-10-31 19:00:00', '2027-10-31 21:00:00'],
    ];
    const { data } = await bookEvent(createAmeliaWithEvents([toEvening({ periods })]));
    expect(data.utcTime).toEqual([
      { start: '2027-10-30 17:00:00', end: '2027-10-30 19:00:00' },
      { start: '2027-10-31 18:00:00', end: '2027-10-31 20:00:00' },
    ]);
  });

  it.each([
    ['closed', { bookingCloses: '2026-11-01 00:00:00' }],
    ['not open', { bookingOpens: '2026-12-01 00:00:00' }],
    ['cancelled', { status: 'rejected' }],
    ['hidden', { show: false }],
    ['too small', { maxCapacity: 0 }],
  ] as [string, Parameters<typeof toEvening>[0]][])(
    'is taken from whoever has the key where the event is %s',
    async (_, fields) => {
      expect((await bookEvent(createAmeliaWithEvents([toEvening(fields)]))).status).toBe(200);
    },
  );

  it('is made twice where it is sent twice', async () => {
    const amelia = createAmeliaWithEvents([toEvening()]);
    await bookEvent(amelia);
    await bookEvent(amelia);
    expect(booked(amelia)).toHaveLength(2);
  });

  it('closes an event that wants so many bookings and no more', async () => {
    const event = toEvening({ closeAfterMin: 2, closeAfterMinBookings: true });
    const amelia = createAmeliaWithEvents([event]);
    await bookEvent(amelia);
    expect((await list(amelia))[0]).toMatchObject({ bookable: true, closed: false });
    await bookEvent(amelia);
    expect((await list(amelia))[0]).toMatchObject({ bookable: false, closed: true });
  });

  it('needs a payment, or nothing is booked and nothing says so', async () => {
    const amelia = createAmeliaWithEvents([toEvening()]);
    const answer = await bookEvent(amelia, { payment: null });
    expect(answer).toEqual({ status: 200, message: null, data: { customerCabinetUrl: '' } });
    expect(booked(amelia)).toEqual([]);
  });

  it('is paid where it costs nothing', async () => {
    const amelia = createAmeliaWithEvents([toEvening({ price: 0 })]);
    expect((await bookEvent(amelia)).data.payment.status).toBe('paid');
  });

  it('is taxed as the event is', async () => {
    const amelia = createAmeliaWithEvents([toEvening()], (business) => {
      business.taxes = [toTax({ id: 1, name: 'VAT', amount: 20, eventIds: [1] })];
      business.settings.payments.taxes = { enabled: true, excluded: true };
    });
    const { data } = await bookEvent(amelia);
    expect(JSON.parse(data.booking.tax)).toMatchObject([{ name: 'VAT', amount: 20 }]);
    const { taxes } = await get(amelia, '/entities&types=taxes');
    expect(taxes).toMatchObject([{ allEvents: false, eventList: [{ id: 1 }] }]);
  });
});

describe('one customer', () => {
  const once = () => createAmeliaWithEvents([toEvening({ bookMultipleTimes: false })]);

  it('books only once what may be booked only once', async () => {
    const amelia = once();
    await bookEvent(amelia);
    const { status, message, data } = await bookEvent(amelia);
    expect([status, message, data]).toEqual([
      409,
      'You have already booked this event',
      { customerAlreadyBooked: true },
    ]);
    expect((await bookEvent(amelia, {}, {}, 'sam@example.test')).status).toBe(200);
  });

  it('may book it again after a cancellation', async () => {
    const amelia = once();
    const { data } = await bookEvent(amelia);
    await post(amelia, `/bookings/cancel/${data.booking.id}`, { type: 'event' });
    expect((await bookEvent(amelia)).status).toBe(200);
  });

  it('books no more events within a time than the site allows', async () => {
    const on = (id: number, day: string) =>
      toEvening({ id, periods: [[`${day} 19:00:00`, `${day} 21:00:00`]] });
    const amelia = createAmeliaWithEvents(
      [on(1, '2026-12-10'), on(2, '2026-12-12'), on(3, '2026-12-20')],
      ({ settings }) => {
        settings.roles.limitPerCustomerEvent = {
          enabled: true,
          numberOfApp: 1,
          timeFrame: 'week',
          period: 1,
          from: 'bookingDate',
        };
      },
    );
    await bookEvent(amelia);
    const { status, data } = await bookEvent(amelia, { eventId: 2 });
    expect([status, data]).toEqual([409, { bookingsLimitReached: true }]);
    expect((await bookEvent(amelia, { eventId: 3 })).status).toBe(200);
  });
});

describe('bookings of appointments and of events', () => {
  it('share their numbers, and each is cancelled as what it is', async () => {
    const amelia = createAmeliaWithEvents([toEvening()]);
    const appointment = (await book(amelia)).data.booking.id;
    const event = (await bookEvent(amelia)).data.booking.id;
    expect(event).toBe(appointment + 1);
    const wrong = await post(amelia, `/bookings/cancel/${appointment}`, { type: 'event' });
    expect(wrong.status).toBe(500);
    expect((await post(amelia, `/bookings/cancel/${event}`)).status).toBe(500);
    expect(booked(amelia)[0]?.status).toBe('approved');
    const { data } = await post(amelia, `/bookings/cancel/${event}`, { type: 'event' });
    expect(data.booking.status).toBe('canceled');
    expect(amelia.appointments[0]?.status).toBe('approved');
  });

  it('are told of by their number', async () => {
    const amelia = createAmeliaWithEvents([toEvening()]);
    await book(amelia);
    const { data } = await bookEvent(amelia);
    await post(amelia, `/bookings/success/${data.booking.id}`, { type: 'event' });
    expect(booked(amelia)[0]?.payment.triggered).toBe(true);
    expect(amelia.appointments[0]?.bookings[0]?.payment.triggered).toBe(false);
  });

  it('cannot be cancelled too late', async () => {
    const amelia = createAmeliaWithEvents(
      [toEvening({ periods: [['2026-11-21 10:00:00', '2026-11-21 11:00:00']] })],
      ({ settings }) => {
        settings.general.minimumTimeRequirementPriorToCanceling = 86_400;
      },
    );
    const { data } = await bookEvent(amelia);
    const answer = await post(amelia, `/bookings/cancel/${data.booking.id}`, { type: 'event' });
    expect(answer).toMatchObject({ status: 409, data: { cancelBookingUnavailable: true } });
  });
});

describe('an Amelia that misbehaves', () => {
  const read = async (misbehaviour: Misbehaviour) => {
    const amelia = createAmeliaWithEvents([toEvening()]);
    amelia.misbehave(misbehaviour);
    const answer = await send(amelia, 'POST', '/bookings', toEventBody());
    return { amelia, status: answer.status, text: await answer.text() };
  };

  it('does so with events as with anything else', async () => {
    expect(await read({ down: true })).toMatchObject({ status: 500 });
    expect((await read({ html: true })).text).toContain('<!DOCTYPE html>');
    expect((await read({ phpWarnings: true })).text).toMatch(/^<br \/>/);
    const lost = await read({ loseAnswer: 'cut' });
    expect(() => JSON.parse(lost.text)).toThrow();
    expect(booked(lost.amelia)).toHaveLength(1);
    expect(booked((await read({ down: true })).amelia)).toEqual([]);
    expect(booked(lost.amelia)[0]?.created).toBe(recordedAt + 3_600_000);
  });
});
