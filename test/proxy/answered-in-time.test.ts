import { describe, expect, it } from 'vitest';
import { holdBack } from '../support/hold-back.js';
import { recorded } from '../support/recorded-amelia.js';
import { openSalon, toProblem, wish } from './salon.js';

const bookings = 'POST /bookings';
const key = 'a-key-of-20-letters_';

/** The customer's patience ends first. */
const patientSite = { bookingTimeoutMs: 50, timeoutsMs: { slots: 600_000, write: 600_000 } };

describe('whoever books at a site that takes very long', () => {
  it('L1: is told that it is being checked, and then of the booking that was made', async () => {
    const { held, release } = holdBack(recorded('book-appointment-utc-true'));
    const salon = openSalon({
      replies: { [bookings]: held },
      app: patientSite,
    });
    const late = await salon.book(wish);
    expect([late.status, (await toProblem(late.clone())).code]).toEqual([202, 'outcome-unknown']);
    const ask = () =>
      salon.app.request(late.headers.get('Location') ?? '', {
        headers: { Origin: 'https://shop.test', 'Idempotency-Key': key },
      });
    expect((await ask()).status).toBe(202);
    release();
    await salon.settled();
    const told = await ask();
    expect([told.status, await told.json()]).toEqual([
      200,
      { booking: expect.objectContaining({ kind: 'appointment' }) },
    ]);
    expect((await salon.book(wish)).headers.get('Idempotent-Replayed')).toBe('true');
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });

  it('L1: is told to try again where nothing was sent yet, and then nothing is', async () => {
    const { held, release } = holdBack(recorded('slots-utc'));
    const salon = openSalon({
      replies: { 'GET /slots': held },
      app: patientSite,
    });
    const late = await salon.book(wish);
    expect([(await toProblem(late)).code, late.headers.get('Retry-After')]).toEqual([
      'upstream-timeout',
      '5',
    ]);
    release();
    await salon.settled();
    expect(salon.amelia.to(bookings)).toEqual([]);
    // Their second click, with the same key.
    expect((await salon.book(wish)).status).toBe(201);
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });
});
