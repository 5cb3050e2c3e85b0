import { describe, expect, it } from 'vitest';
import { json, recorded, text } from '../support/recorded-amelia.js';
import { openSalon, toListed, toProblem, wish } from './salon.js';

const bookings = 'POST /bookings';

describe('two who want the same slot at the same moment', () => {
  // Amelia may refuse both of them. To send it a second time by ourselves could win the slot, but
  // the rule that holds everything else together is simpler: a booking is sent once. The customer
  // sees the free times as they are now, and chooses again.
  it('L15: are told that it is taken, though it is listed still, and it was sent once', async () => {
    const salon = openSalon({
      replies: {
        [bookings]: [recorded('book-appointment-taken'), recorded('book-appointment-utc-true')],
      },
    });
    const response = await salon.book(wish);
    expect([response.status, (await toProblem(response)).code]).toEqual([409, 'slot-taken']);
    expect(salon.amelia.to(bookings)).toHaveLength(1);
    expect(salon.waits).toEqual([]);
  });
});

describe('somebody new who books twice at the same moment', () => {
  // Amelia makes the same customer twice, and its database takes one: the other fails with 500.
  const broken = text('Duplicate entry', { status: 500 });

  it('L37: is looked for, not sent again, and told that nobody knows yet', async () => {
    const salon = openSalon({ replies: { [bookings]: broken } });
    const response = await salon.book(wish);
    expect([response.status, (await toProblem(response)).code]).toEqual([202, 'outcome-unknown']);
    expect(salon.amelia.to('GET /appointments')).toHaveLength(3);
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });

  it('L37: has it booked where it was made all the same', async () => {
    const salon = openSalon({ replies: { [bookings]: broken } });
    salon.answerWithAppointments((marker) => [toListed(marker)]);
    expect((await salon.book(wish)).status).toBe(201);
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });

  // Not by the proxy itself: PHP may be at it still. Who asks again a minute later has it made.
  it('L37: has it booked with the same key once it is sure that it was not made', async () => {
    const salon = openSalon({
      replies: { [bookings]: [broken, recorded('book-appointment-utc-true')] },
    });
    await salon.book(wish);
    expect((await toProblem(await salon.book(wish))).code).toBe('outcome-unknown');
    salon.clock.nowMs += 60_000;
    expect((await salon.book(wish)).status).toBe(201);
    expect(salon.amelia.to(bookings)).toHaveLength(2);
  });

  it('L37: is told at once where Amelia has a name for it', async () => {
    const salon = openSalon({
      replies: { [bookings]: json({ customerAlreadyBooked: true }, 500) },
    });
    expect((await toProblem(await salon.book(wish))).code).toBe('slot-taken');
    expect(salon.amelia.to('GET /appointments')).toEqual([]);
  });
});
