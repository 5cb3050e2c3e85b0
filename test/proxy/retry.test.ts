import { describe, expect, it } from 'vitest';
import { json, never, readRecordedData, recorded, text } from '../support/recorded-amelia.js';
import { openSalon, type Salon, toListed, toProblem, wish } from './salon.js';

const bookings = 'POST /bookings';

/** A salon whose first answer to a booking never came, and where none was found. */
async function openAfterSilence(): Promise<Salon> {
  const salon = openSalon({
    replies: { [bookings]: [never, recorded('book-appointment-utc-true')] },
  });
  expect((await toProblem(await salon.book(wish))).code).toBe('outcome-unknown');
  return salon;
}

/** The catalogue, with its services made others, whoever does them. */
function toEntities(change: (service: Record<string, unknown>) => void) {
  const entities = structuredClone(Object(readRecordedData('entities')));
  for (const { serviceList } of [...entities.categories, ...entities.employees]) {
    serviceList.forEach(change);
  }
  return json(entities);
}

describe('a booking that may have been made', () => {
  it('is looked for at once, and 2 and 5 seconds later', async () => {
    const salon = openSalon({ replies: { [bookings]: never } });
    salon.answerWithAppointments((marker, looks) => (looks === 3 ? [toListed(marker)] : []));
    expect((await salon.book(wish)).status).toBe(201);
    expect(salon.waits).toEqual([2_000, 3_000]);
  });

  it('is not sent again while PHP may still be at it', async () => {
    const salon = await openAfterSilence();
    salon.clock.nowMs += 59_999;
    const answer = await salon.book(wish);
    expect((await toProblem(answer)).code).toBe('outcome-unknown');
    expect(answer.headers.get('Retry-After')).toBe('3');
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });

  it('is sent again after a minute, where it is not there', async () => {
    const salon = await openAfterSilence();
    salon.clock.nowMs += 60_000;
    expect((await salon.book(wish)).status).toBe(201);
    expect(salon.amelia.to(bookings)).toHaveLength(2);
  });

  it('has its minute counted anew each time that it is sent', async () => {
    const salon = openSalon({ replies: { [bookings]: never } });
    await salon.book(wish);
    salon.clock.nowMs += 60_000;
    await salon.book(wish);
    salon.clock.nowMs += 30_000;
    await salon.book(wish);
    expect(salon.amelia.to(bookings)).toHaveLength(2);
  });

  it('is not called taken where nobody can look whose the appointment is', async () => {
    const salon = openSalon({
      replies: { [bookings]: [never, recorded('book-appointment-taken')] },
    });
    await salon.book(wish);
    salon.clock.nowMs += 60_000;
    salon.amelia.answer('GET /slots', () => {
      salon.amelia.answer('GET /appointments', text('oops', { status: 500 }));
      return recorded('slots-utc')();
    });
    expect((await toProblem(await salon.book(wish))).code).toBe('outcome-unknown');
  });

  it('L3: is looked for again where its time is no longer free', async () => {
    const salon = await openAfterSilence();
    salon.clock.nowMs += 60_000;
    salon.amelia.answer('GET /slots', () => {
      salon.answerWithAppointments((marker) => [toListed(marker)]);
      return recorded('slots-none')();
    });
    expect((await salon.book(wish)).status).toBe(201);
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });

  it('is taken by another where it is nowhere to be found', async () => {
    const salon = await openAfterSilence();
    salon.clock.nowMs += 60_000;
    salon.amelia.answer('GET /slots', recorded('slots-none'));
    expect((await toProblem(await salon.book(wish))).code).toBe('slot-taken');
  });

  it('is neither there nor not where the look fails', async () => {
    const salon = await openAfterSilence();
    salon.clock.nowMs += 60_000;
    salon.amelia.answer('GET /appointments', text('oops', { status: 500 }));
    expect((await toProblem(await salon.book(wish))).code).toBe('outcome-unknown');
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });
});

describe('a booking that was made is found', () => {
  it.each([
    ['the price has changed since', toEntities((service) => Object.assign(service, { price: 40 }))],
    [
      'the service is hidden now',
      toEntities((service) => Object.assign(service, { status: 'hidden' })),
    ],
  ])('though %s', async (_, entities) => {
    const salon = openSalon({ replies: { [bookings]: never } });
    await salon.book({ ...wish, expectedTotalMinor: 3500 });
    salon.clock.nowMs += 60_000;
    salon.amelia.answer('GET /entities', entities);
    salon.answerWithAppointments((marker) => [toListed(marker)]);
    const answer = await salon.book({ ...wish, expectedTotalMinor: 3500 });
    expect(await answer.json()).toMatchObject({
      booking: { title: 'Initial consultation', totalMinor: 3500, customer: wish.customer },
    });
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });

  it('though it has begun', async () => {
    const salon = openSalon({ replies: { [bookings]: never } });
    salon.clock.nowMs = Date.parse(wish.startsAt) - 1_000;
    salon.amelia.answer(
      'GET /slots',
      json({ ...Object(readRecordedData('slots-utc')), minimum: '2026-11-21 03:46' }),
    );
    await salon.book(wish);
    salon.clock.nowMs += 2_000;
    salon.answerWithAppointments((marker) => [toListed(marker)]);
    expect((await salon.book(wish)).status).toBe(201);
  });

  it('though the site asks for a telephone number by now', async () => {
    const salon = openSalon({ replies: { [bookings]: never } });
    await salon.book(wish);
    salon.clock.nowMs += 60_000;
    salon.amelia.answer(
      'GET /settings',
      json({
        settings: {
          general: { requiredPhoneNumberField: true },
          payments: { currency: 'USD', onSite: true },
          wordpress: { timeZoneString: 'Europe/Belgrade' },
        },
      }),
    );
    salon.answerWithAppointments((marker) => [toListed(marker)]);
    expect((await salon.book(wish)).status).toBe(201);
  });
});
