import { describe, expect, it } from 'vitest';
import { never, recorded, text } from '../support/recorded-amelia.js';
import { openSalon, type Salon, toListed, toProblem, wish } from './salon.js';

const bookings = 'POST /bookings';
const key = 'a-key-of-20-letters_';

/** A salon whose answer to a booking never came, and where none was found. */
async function openAfterSilence() {
  const salon = openSalon({
    replies: { [bookings]: [never, recorded('book-appointment-utc-true')] },
  });
  const lost = await salon.book(wish);
  return { salon, lost, location: lost.headers.get('Location') ?? '' };
}

function ask(salon: Salon, location: string, headers: Record<string, string> = {}) {
  return salon.app.request(location, {
    headers: { Origin: 'https://shop.test', 'Idempotency-Key': key, ...headers },
  });
}

describe('a booking whose answer was lost', () => {
  it('L1: is answered 202, with where to ask what became of it', async () => {
    const { salon, lost, location } = await openAfterSilence();
    expect([lost.status, lost.headers.get('Retry-After')]).toEqual([202, '3']);
    expect(location).toMatch(/^\/v1\/booking-requests\/[A-Za-z0-9_-]{43}$/);
    expect(lost.headers.get('Cache-Control')).toBe('no-store');
    expect((await toProblem(lost)).code).toBe('outcome-unknown');
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });

  it('L1: is told as soon as Amelia lists it, and the same to whoever books with its key', async () => {
    const { salon, location } = await openAfterSilence();
    salon.answerWithAppointments((marker) => [toListed(marker)]);
    const told = await ask(salon, location);
    expect([told.status, told.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
    const body = await told.text();
    expect(JSON.parse(body)).toMatchObject({
      booking: { appointments: [{ bookingId: 20, startsAt: wish.startsAt }] },
    });
    const again = await salon.book(wish);
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect(await again.text()).toBe(body);
    expect(await (await ask(salon, location)).text()).toBe(body);
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });

  it('L1: is unknown for a minute, and then it was not made', async () => {
    const { salon, location } = await openAfterSilence();
    salon.answerWithAppointments(() => []);
    salon.clock.nowMs += 59_999;
    const early = await ask(salon, location);
    expect([early.status, early.headers.get('Retry-After')]).toEqual([202, '3']);
    salon.clock.nowMs += 1;
    const late = await ask(salon, location);
    expect([late.status, await late.json()]).toEqual([200, { booking: null }]);
    expect(salon.amelia.to(bookings)).toHaveLength(1);
    // The customer's own click, with the same form.
    expect((await salon.book(wish)).status).toBe(201);
    expect(salon.amelia.to(bookings)).toHaveLength(2);
  });

  it('is unknown while nobody can look', async () => {
    const { salon, location } = await openAfterSilence();
    salon.clock.nowMs += 60_000;
    salon.amelia.answer('GET /appointments', text('oops', { status: 500 }));
    const answer = await ask(salon, location);
    expect([answer.status, (await toProblem(answer)).code]).toEqual([202, 'outcome-unknown']);
    expect(answer.headers.get('Location')).toBe(location);
  });

  it('is told to nobody else: the address alone opens nothing', async () => {
    const { salon, location } = await openAfterSilence();
    salon.answerWithAppointments((marker) => [toListed(marker)]);
    const looks = salon.amelia.to('GET /appointments').length;
    const without = await salon.app.request(location, { headers: { Origin: 'https://shop.test' } });
    expect(without.status).toBe(400);
    const other = await ask(salon, location, { 'Idempotency-Key': 'another-key-of-letters' });
    expect(other.status).toBe(404);
    const evil = await ask(salon, location, { Origin: 'https://evil.test' });
    expect(evil.status).toBe(403);
    expect(salon.amelia.to('GET /appointments')).toHaveLength(looks);
  });

  it('is not found where it was never sent', async () => {
    const { location } = await openAfterSilence();
    const fresh = openSalon();
    expect((await ask(fresh, location)).status).toBe(404);
    expect(fresh.amelia.requests).toEqual([]);
  });

  it('is in progress while it is being made', async () => {
    const salon = openSalon({
      replies: { [bookings]: never },
      app: { timeoutsMs: { write: 600_000 } },
    });
    const { location } = await openAfterSilence();
    salon.book(wish);
    await expect.poll(() => salon.amelia.to(bookings).length).toBe(1);
    expect((await ask(salon, location)).status).toBe(202);
  });

  it('L6: is known where Amelia broke down after it had made it', async () => {
    const salon = openSalon({ replies: { [bookings]: text('oops', { status: 500 }) } });
    salon.answerWithAppointments((marker) => [toListed(marker)]);
    expect((await salon.book(wish)).status).toBe(201);
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });
});
