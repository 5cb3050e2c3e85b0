import { describe, expect, it } from 'vitest';
import type { Business } from '../../demo/amelia/rows.js';
import type { Records } from '../../proxy/guards/records.js';
import { createMemoryRecords } from '../../proxy/stores/memory-records.js';
import { eventWish } from './events/event-studio.js';
import { openInstances } from './instances.js';
import { toProblem } from './salon.js';
import { openStudio, type Studio, studioWish } from './studio.js';

/** What the proxy takes unless it is told otherwise; the address is told by a header of the test. */
const usual = {
  limits: {},
  toClientAddress: (c: { req: { header(name: string): string | undefined } }) =>
    c.req.header('X-From'),
};

const openUsual = () => openStudio(undefined, usual);

/** A site that lets people book by name alone. */
function withoutEmail({ settings }: Business): void {
  settings.general.requiredEmailField = false;
}

/** Somebody nobody has seen before. */
const customer = (number: number) => ({
  ...studioWish.customer,
  email: `guest${number}@example.test`,
});

/** So many requests to book from each of these addresses in turn, none of which can be. */
async function askOften(studio: Studio, count: number, toAddress: (index: number) => string) {
  const answers: Response[] = [];
  for (let index = 0; index < count; index++) {
    const request = { ...studioWish, serviceId: 999, customer: customer(index) };
    answers.push(await studio.book(request, { 'X-From': toAddress(index) }));
  }
  return answers;
}

describe('whoever asks to book again and again', () => {
  it('A4: is refused the eleventh time within a minute, and nothing reaches Amelia', async () => {
    const studio = openUsual();
    const answers = await askOften(studio, 10, () => '192.0.2.1');
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([422]));
    expect(answers[0]?.headers.get('RateLimit')).toBe('"bookings";r=9;t=60');
    const reached = studio.amelia.requests.length;
    studio.clock.nowMs += 20_000;
    const late = await studio.book(studioWish, { 'X-From': '192.0.2.1' });
    expect((await toProblem(late)).code).toBe('rate-limited');
    expect([
      late.status,
      late.headers.get('Retry-After'),
      late.headers.get('RateLimit'),
      late.headers.get('RateLimit-Policy'),
    ]).toEqual([429, '40', '"bookings";r=0;t=40', '"bookings";q=10;w=60']);
    expect(studio.amelia.requests).toHaveLength(reached);
  });

  it('A4: is refused in a crowd of four hundred, which costs a store little', async () => {
    const kept = createMemoryRecords(Date.now);
    let asked = 0;
    async function answerLate() {
      asked += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    const records: Records = {
      read: (key) => answerLate().then(() => kept.read(key)),
      swap: (...swap) => answerLate().then(() => kept.swap(...swap)),
    };
    const studio = openStudio(undefined, { ...usual, records });
    const from = { 'X-From': '192.0.2.1' };
    const crowd = Array.from({ length: 400 }, () => studio.book({}, from));
    const statuses = (await Promise.all(crowd)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 422)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(390);
    expect(asked / 400).toBeLessThan(15);
  });

  it('A4: may book when the minute is over', async () => {
    const studio = openUsual();
    await askOften(studio, 11, () => '192.0.2.1');
    studio.clock.nowMs += 60_000;
    expect((await studio.book(studioWish, { 'X-From': '192.0.2.1' })).status).toBe(201);
  });

  it('keeps nobody else from it', async () => {
    const studio = openUsual();
    await askOften(studio, 11, () => '192.0.2.1');
    expect((await studio.book(studioWish, { 'X-From': '192.0.2.2' })).status).toBe(201);
  });

  it('A5: is one, with all the addresses of a household', async () => {
    const studio = openUsual();
    const answers = await askOften(studio, 65, (index) => `2001:db8:0:7::${index.toString(16)}`);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(55);
  });

  it('A6: is no other by a header that anybody may write', async () => {
    const studio = openStudio(undefined, { limits: {}, toClientAddress: () => '192.0.2.1' });
    const statuses: number[] = [];
    for (let index = 0; index < 11; index++) {
      const headers = { 'X-Forwarded-For': `198.51.100.${index}`, Forwarded: `for=${index}` };
      const request = { ...studioWish, serviceId: 999 };
      statuses.push((await studio.book(request, headers)).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });

  it('is counted by all instances that share a store', async () => {
    const { book } = openInstances(2, { toRecords: createMemoryRecords, app: { limits: {} } });
    const statuses: number[] = [];
    for (let index = 0; index < 11; index++) {
      const answer = await book(
        index % 2,
        { ...studioWish, serviceId: 999 },
        `key-number-${index}-000000`,
      );
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429]);
  });
});

describe('one contact', () => {
  const starts = ['09:00', '11:00', '13:00', '15:00'].map((time) => `2026-12-14T${time}:00Z`);

  /** Books one start after the other, each from elsewhere. */
  async function bookAll(studio: Studio, toEmail: (index: number) => string) {
    const answers: Response[] = [];
    for (const [index, startsAt] of starts.entries()) {
      const own = { ...studioWish.customer, email: toEmail(index) };
      const headers = { 'X-From': `192.0.2.${index}` };
      answers.push(await studio.book({ ...studioWish, startsAt, customer: own }, headers));
    }
    return answers;
  }

  it('A7: books three times an hour at most, from wherever', async () => {
    const studio = openUsual();
    const spellings = ['jordan', 'Jordan', 'jordan+spa', 'JORDAN+gym'];
    const answers = await bookAll(studio, (index) => `${spellings[index]}@example.test`);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 429]);
    expect(answers[3]?.headers.get('Retry-After')).toBe('3600');
    expect(studio.booked()).toHaveLength(3);
    // What is sent is what was typed: the rest of it is for counting alone.
    expect(JSON.stringify(studio.booked()[2])).toContain('jordan+spa@example.test');
  });

  it('A7: is the same telephone number, however it is written', async () => {
    const studio = openStudio(withoutEmail, usual);
    const spellings = ['+381 63 123 4567', '063/1234567', '+381631234567', '(063) 123-45-67'];
    const answers: number[] = [];
    for (const [index, startsAt] of starts.entries()) {
      const { firstName, lastName } = studioWish.customer;
      const own = { firstName, lastName, email: '', phone: spellings[index], country: 'RS' };
      const headers = { 'X-From': `192.0.2.${index}` };
      const response = await studio.book({ ...studioWish, startsAt, customer: own }, headers);
      answers.push(response.status);
    }
    expect(answers).toEqual([201, 201, 201, 429]);
  });

  it('A7: is not counted for what was not made', async () => {
    const studio = openUsual();
    const gone = { ...studioWish, startsAt: '2026-12-14T03:00:00Z' };
    for (let index = 0; index < 4; index++) {
      expect((await toProblem(await studio.book(gone))).code).toBe('slot-taken');
    }
    expect((await studio.book(studioWish)).status).toBe(201);
  });

  it('A7: is counted once for a booking that is sent again and again, as nobody knows of it', async () => {
    const studio = openStudio(undefined, { ...usual, timeoutsMs: { write: 20 } });
    const headers = { 'Idempotency-Key': 'a-key-of-20-letters_' };
    studio.amelia.misbehave({ only: '/bookings', silent: true });
    for (let time = 0; time < 4; time++) {
      expect((await studio.book(studioWish, headers)).status).toBe(202);
      studio.clock.nowMs += 61_000;
    }
    studio.amelia.misbehave({});
    expect((await studio.book(studioWish, headers)).status).toBe(201);
    expect(studio.booked()).toHaveLength(5);
  });

  it('A7: is another where it is another mailbox', async () => {
    const studio = openUsual();
    const answers = await bookAll(studio, (index) => `guest${index}@example.test`);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  });
});

describe('two tabs with the same form', () => {
  it('L28: book once', async () => {
    const studio = openStudio();
    expect((await studio.book(studioWish)).status).toBe(201);
    const second = await toProblem(await studio.book(studioWish));
    expect([second.status, second.code]).toEqual([409, 'looks-like-duplicate']);
    expect(studio.booked()).toHaveLength(1);
  });

  it('L28: book once in the same moment, too', async () => {
    const studio = openStudio();
    const answers = await Promise.all([studio.book(studioWish), studio.book(studioWish)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(studio.booked()).toHaveLength(1);
  });

  it('L28: keep nobody else out, nor the same customer some minutes later', async () => {
    const studio = openStudio();
    await studio.book(studioWish);
    const other = await toProblem(await studio.book({ ...studioWish, customer: customer(1) }));
    expect(other.code).toBe('slot-taken');
    studio.clock.nowMs += 2 * 60_000;
    expect((await toProblem(await studio.book(studioWish))).code).toBe('slot-taken');
  });

  it('L28: are two people where they have two names, and the site asks for no more', async () => {
    const studio = openStudio(withoutEmail);
    const bookAs = (firstName: string) =>
      studio.book({
        ...eventWish,
        persons: 1,
        customer: { firstName, lastName: 'Parker', email: '' },
      });
    expect((await bookAs('Jordan')).status).toBe(201);
    expect((await bookAs('Robin')).status).toBe(201);
    expect((await toProblem(await bookAs('Jordan'))).code).toBe('looks-like-duplicate');
  });

  it('L28: may try again what was refused', async () => {
    const studio = openStudio();
    const spoilt = { ...studioWish, expectedTotalMinor: 1 };
    expect((await toProblem(await studio.book(spoilt))).code).toBe('price-changed');
    expect((await studio.book(studioWish)).status).toBe(201);
  });
});

describe('before anything is counted', () => {
  it('a request must come from a page of ours, with a key, and as JSON', async () => {
    const studio = openUsual();
    const from = { 'X-From': '192.0.2.1' };
    for (let index = 0; index < 11; index++) {
      const evil = await studio.book(studioWish, { ...from, Origin: 'https://evil.test' });
      const keyless = await studio.book(studioWish, { ...from, 'Idempotency-Key': 'short' });
      const plain = await studio.book(studioWish, { ...from, 'Content-Type': 'text/plain' });
      expect([evil.status, keyless.status, plain.status]).toEqual([403, 400, 415]);
    }
    expect((await studio.book(studioWish, from)).status).toBe(201);
  });

  it('but is, before anything of it is read', async () => {
    const studio = openUsual();
    const from = { 'X-From': '192.0.2.1' };
    for (let index = 0; index < 10; index++) await studio.send('/v1/bookings', 'no JSON', from);
    expect((await studio.send('/v1/bookings', 'no JSON', from)).status).toBe(429);
  });
});
