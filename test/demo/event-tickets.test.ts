import { describe, expect, it } from 'vitest';
import { toTicket } from '../../demo/amelia/event-defaults.js';
import { post } from './book.js';
import { bookEvent, booked, createAmeliaWithEvents, list, toEvening } from './book-event.js';

const tickets = (fields: Parameters<typeof toEvening>[0] = {}) =>
  toEvening({
    customPricing: true,
    customTickets: [
      toTicket({ id: 1, name: 'Adult', price: 20, spots: 4 }),
      toTicket({ id: 2, name: 'Child', price: 10, spots: 6 }),
    ],
    ...fields,
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
