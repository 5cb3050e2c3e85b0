import { describe, expect, it } from 'vitest';
import {
  breaks,
  json,
  never,
  readRecordedData,
  recorded,
  text,
} from '../support/recorded-amelia.js';
import { openSalon, wish } from './salon.js';

describe('whoever is to be told of a booking', () => {
  const success = 'POST /bookings/success/2';

  it('is told with what the first answer gave', async () => {
    const salon = openSalon();
    await salon.book(wish);
    await salon.settled();
    expect(salon.amelia.to(success).map(({ body }) => body)).toEqual([
      {
        type: 'appointment',
        appointmentStatusChanged: false,
        recurring: [],
        packageId: null,
        customerId: 3,
        paymentId: 2,
        packageCustomerId: null,
      },
    ]);
  });

  it('L34: is told while the customer already has the receipt', async () => {
    const salon = openSalon({
      replies: { 'POST /bookings/success/:id': never },
      app: { timeoutsMs: { write: 60_000 } },
    });
    expect((await salon.book(wish)).status).toBe(201);
    expect(salon.amelia.to(success)).toHaveLength(1);
  });

  it('L34: is told where no runtime says how long it goes on after an answer', async () => {
    const salon = openSalon({ app: { waitUntil: undefined } });
    expect((await salon.book(wish)).status).toBe(201);
    await expect.poll(() => salon.amelia.to(success)).toHaveLength(1);
  });

  it('L33: is told on the third try where two fail', async () => {
    const failing = [json({}, 500), breaks('ECONNRESET'), recorded('success-appointment')];
    const salon = openSalon({ replies: { 'POST /bookings/success/:id': failing } });
    await salon.book(wish);
    await salon.settled();
    expect(salon.amelia.to(success)).toHaveLength(3);
    expect(salon.waits).toEqual([1_000, 4_000]);
    expect(salon.log).not.toContainEqual(expect.objectContaining({ event: 'success-call-failed' }));
  });

  it.each([
    ['nothing in it', text('{}')],
    ['null in it', json(null)],
    ['a web page', text('<!doctype html>')],
  ])('is told again after an answer with %s', async (_, reply) => {
    const salon = openSalon({
      replies: { 'POST /bookings/success/:id': [reply, recorded('success-appointment')] },
    });
    await salon.book(wish);
    await salon.settled();
    expect(salon.amelia.to(success)).toHaveLength(2);
  });

  it('L33: is missed in the log where all three fail, without a word about the customer', async () => {
    const salon = openSalon({ replies: { 'POST /bookings/success/:id': json({}, 500) } });
    expect((await salon.book(wish)).status).toBe(201);
    await salon.settled();
    expect(salon.amelia.to(success)).toHaveLength(3);
    expect(salon.log).toContainEqual({
      level: 'error',
      event: 'success-call-failed',
      bookingId: 2,
    });
    expect(JSON.stringify(salon.log)).not.toMatch(/Jordan|Parker|example\.test|a-key-of|the-key/);
  });

  it('L33: is told once only where no payment tells a second try from a second booking', async () => {
    const booked = { ...Object(readRecordedData('book-appointment-utc-true')), paymentId: null };
    const salon = openSalon({
      replies: {
        'POST /bookings': json(booked),
        'POST /bookings/success/:id': json({}, 500),
      },
    });
    await salon.book(wish);
    await salon.settled();
    expect(salon.amelia.to(success)).toHaveLength(1);
  });
});
