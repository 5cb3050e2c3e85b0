import { describe, expect, it } from 'vitest';
import type { Amelia } from '../../demo/amelia/amelia.js';
import { toTicket } from '../../demo/amelia/event-defaults.js';
import type { Misbehaviour } from '../../demo/amelia/misbehaviour.js';
import { toCoupon, toCustomField, toTax } from '../../demo/amelia/row-defaults.js';
import { book, get, post } from './book.js';
import { bookEvent, createAmeliaWithEvents, list, toEvening, toEventBody } from './book-event.js';
import { recordedAt, send } from './recorded-site.js';

const tickets = (fields: Parameters<typeof toEvening>[0] = {}) =>
  toEvening({
    customPricing: true,
    customTickets: [
      toTicket({ id: 1, name: 'Adult', price: 20, spots: 4 }),
      toTicket({ id: 2, name: 'Child', price: 10, spots: 6 }),
    ],
    ...fields,
  });

const booked = (amelia: Amelia) => amelia.events.flatMap(({ bookings }) => bookings);

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

describe('tickets of an event', () => {
  const pick = (...picked: [eventTicketId: number, persons: number, price: number][]) => ({
    ticketsData: picked.map(([eventTicketId, persons, price]) => ({
      eventTicketId,
      persons,
      price,
    })),
  });

  it('are kept at the business’s price, whatever was sent', async () => {
    const amelia = createAmeliaWithEvents([tickets()]);
    const { data } = await bookEvent(amelia, {}, pick([1, 2, 0.01], [2, 0, 0.01]));
    expect(data.booking).toMatchObject({
      price: 40,
      persons: 0,
      ticketsData: [
        { eventTicketId: 1, persons: 2, price: 0.01 },
        { eventTicketId: 2, persons: null, price: 0.01 },
      ],
    });
    expect(booked(amelia)[0]?.tickets).toMatchObject([{ eventTicketId: 1, persons: 2, price: 20 }]);
  });

  it('cost what they do today', async () => {
    const dateRanges = '[{"startDate":"2026-11-01","endDate":"2026-11-30","price":15}]';
    const customTickets = [toTicket({ id: 1, name: 'Adult', price: 20, spots: 4, dateRanges })];
    const amelia = createAmeliaWithEvents([tickets({ customTickets })]);
    const { data } = await bookEvent(amelia, {}, pick([1, 2, 20]));
    expect(data.booking.price).toBe(30);
    expect(data.event.customTickets).toMatchObject([{ price: 20, dateRangePrice: 15 }]);
  });

  it('cost once for all where the event is priced so', async () => {
    const amelia = createAmeliaWithEvents([tickets({ aggregatedPrice: false })]);
    const { data } = await bookEvent(amelia, {}, pick([1, 3, 20], [2, 2, 10]));
    expect(data.booking.price).toBe(30);
  });

  it('are sold beyond what there is, and when they are no longer sold', async () => {
    const customTickets = [toTicket({ id: 1, name: 'Adult', price: 20, spots: 1, enabled: false })];
    const amelia = createAmeliaWithEvents([tickets({ customTickets })]);
    expect((await bookEvent(amelia, {}, pick([1, 5, 20]))).status).toBe(200);
    expect((await list(amelia))[0].places).toBe(-4);
  });

  it('of another event are refused, and nothing is booked', async () => {
    const amelia = createAmeliaWithEvents([tickets()]);
    const { status, message } = await bookEvent(amelia, {}, pick([3, 1, 20]));
    expect([status, message]).toEqual([500, 'Invalid key 3.']);
    expect(booked(amelia)).toEqual([]);
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

describe('a coupon for an event', () => {
  const createAmeliaWithCoupon = () =>
    createAmeliaWithEvents([toEvening(), toEvening({ id: 2 })], (business) => {
      business.coupons = [
        toCoupon({ id: 3, code: 'TEN', discount: 10, limit: 2, serviceIds: [], eventIds: [1] }),
      ];
      business.settings.payments.coupons = true;
    });
  const user = { firstName: 'Jordan', lastName: 'Parker', email: 'jordan.parker@example.test' };
  const validate = (amelia: Amelia, id: number, type: string) =>
    post(amelia, '/coupons/validate', { code: 'TEN', id, type, count: 1, user });

  it('is good for that event and for nothing else', async () => {
    const amelia = createAmeliaWithCoupon();
    const { status, data } = await validate(amelia, 1, 'event');
    expect([status, data.coupon.eventList, data.limit]).toEqual([
      200,
      [{ id: 1, name: 'Evening' }],
      2,
    ]);
    for (const [id, type] of [
      [2, 'event'],
      [1, 'service'],
    ] as const) {
      expect((await validate(amelia, id, type)).data).toEqual({ couponUnknown: true });
    }
  });

  it('is used up by bookings', async () => {
    const amelia = createAmeliaWithCoupon();
    const { data } = await bookEvent(amelia, { couponCode: 'TEN' });
    expect(data.booking).toMatchObject({ couponId: 3, coupon: { code: 'TEN' } });
    await bookEvent(amelia, { couponCode: 'TEN' });
    expect((await bookEvent(amelia, { couponCode: 'TEN' })).data).toEqual({ couponInvalid: true });
    expect(booked(amelia)).toHaveLength(2);
  });
});

describe('the questions of an event', () => {
  const createAsking = () =>
    createAmeliaWithEvents([toEvening()], (business) => {
      business.customFields = [
        toCustomField({ id: 1, label: 'Diet', type: 'text', eventIds: [1] }),
        toCustomField({ id: 2, label: 'Other', type: 'text', serviceIds: [1] }),
        toCustomField({ id: 3, label: 'Letter', type: 'file', allEvents: true }),
      ];
    });

  it('are listed with it, and what else was answered is dropped', async () => {
    const amelia = createAsking();
    const { customFields } = await get(amelia, '/entities&types=customFields');
    expect(customFields).toMatchObject([
      { id: 1, events: [{ id: 1 }], allEvents: false, services: [] },
      { id: 2, events: [], services: [{ id: 1 }] },
      { id: 3, events: [], allEvents: true },
    ]);
    const answer = (value: string) => ({ label: 'Question', type: 'text', value });
    await bookEvent(amelia, {}, { customFields: { 1: answer('Vegan'), 2: answer('Nothing') } });
    expect(JSON.parse(booked(amelia)[0]?.customFields ?? '')).toEqual({ 1: answer('Vegan') });
  });

  it('take files out of a form', async () => {
    const amelia = createAsking();
    const form = new FormData();
    form.append('type', 'event');
    form.append('eventId', '1');
    form.append('payment[gateway]', 'onSite');
    form.append('bookings[0][persons]', '2');
    form.append('bookings[0][customer][firstName]', 'Jordan');
    form.append('bookings[0][customer][email]', 'jordan@example.test');
    form.append('bookings[0][customFields][3][label]', 'Letter');
    form.append('bookings[0][customFields][3][type]', 'file');
    form.append('bookings[0][customFields][3][value][0][name]', 'letter.pdf');
    form.append('files[3][0]', new File(['%PDF'], 'letter.pdf', { type: 'application/pdf' }));
    const headers = { Amelia: 'test-key' };
    const answer = await send(amelia, 'POST', '/bookings', null, { body: form, headers });
    expect(answer.status).toBe(200);
    expect(booked(amelia)).toMatchObject([{ persons: 2, files: [{ name: 'letter.pdf' }] }]);
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

describe('a booking of an event in the back end', () => {
  it('changes tickets and status, and is deleted', async () => {
    const amelia = createAmeliaWithEvents([tickets()]);
    const ticketsData = [{ eventTicketId: 1, persons: 1, price: 20 }];
    const { data } = await bookEvent(amelia, {}, { ticketsData });
    const { id } = data.booking;
    const known = booked(amelia)[0]?.tickets[0]?.id;
    const change = (booking: object) =>
      post(amelia, `/events/bookings/${id}`, { bookings: [booking] });
    await change({ ticketsData: [{ id: known, eventTicketId: 1, persons: 3 }] });
    const added = await change({ ticketsData: [{ id: null, eventTicketId: 2, persons: 2 }] });
    expect(added.data.booking.ticketsData).toMatchObject([
      { eventTicketId: 1, persons: 3, price: 20 },
      { eventTicketId: 2, persons: 2, price: 10 },
    ]);
    expect(added.data.bookingStatusChanged).toBe(true);
    await change({ ticketsData: [{ id: known, eventTicketId: 1, persons: 0 }] });
    expect((await list(amelia))[0]).toMatchObject({ places: 8 });
    expect((await change({ status: 'approved' })).data.bookingStatusChanged).toBe(false);
    await post(amelia, `/events/bookings/delete/${id}`);
    expect(booked(amelia)).toEqual([]);
    expect((await post(amelia, `/events/bookings/delete/${id}`)).status).toBe(500);
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
