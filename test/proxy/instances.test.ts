import { describe, expect, it } from 'vitest';
import { createMemoryRecords } from '../../proxy/stores/memory-records.js';
import { eventWish } from './events/event-studio.js';
import { createOpenRecords, openInstances } from './instances.js';
import { toProblem } from './salon.js';
import { studioWish } from './studio.js';

/** Of the package of three, the one that is booked at once. */
const packageWish = {
  ...studioWish,
  kind: 'package',
  packageId: 1,
  serviceId: undefined,
  startsAt: undefined,
  appointments: [{ serviceId: studioWish.serviceId, startsAt: studioWish.startsAt }],
};

const shared = { toRecords: createMemoryRecords };

/** Something that fails, or never answers, like a store that is gone. */
const gone = async (): Promise<never> => {
  throw new Error('ECONNREFUSED redis://:password@store.test');
};

describe('one key at several instances that share a store', () => {
  it('I6: books once for fifty at the same moment', async () => {
    const { book, booked } = openInstances(2, shared);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => book(index % 2, studioWish)),
    );
    expect(booked()).toHaveLength(1);
    const made = answers.filter(({ status }) => status === 201);
    expect(made.filter(({ headers }) => !headers.has('Idempotent-Replayed'))).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      expect((await toProblem(answer)).code).toBe('request-in-progress');
    }
  });

  it('I2: is answered by the other as by the one that booked', async () => {
    const { book, booked } = openInstances(2, shared);
    const first = await book(0, studioWish);
    const second = await book(1, studioWish);
    expect(await second.text()).toBe(await first.text());
    expect(second.headers.get('Idempotent-Replayed')).toBe('true');
    expect(booked()).toHaveLength(1);
  });

  it('I11: is another key at another site', async () => {
    let now = () => 0;
    const records = createMemoryRecords(() => now());
    const toRecords = (theirs: () => number) => {
      now = theirs;
      return records;
    };
    const one = openInstances(1, { toRecords });
    const config = { ...(await import('../../proxy/config.js')).readConfig(elsewhere) };
    const other = openInstances(1, { toRecords, app: { config } });
    expect((await one.book(0, studioWish)).status).toBe(201);
    const answer = await other.book(0, { ...studioWish, locale: 'de-DE' });
    expect(answer.status).toBe(201);
    expect(answer.headers.has('Idempotent-Replayed')).toBe(false);
    expect([one.booked().length, other.booked().length]).toEqual([1, 1]);
  });

  it('I12: nothing that is kept can be read by whoever keeps it', async () => {
    let written: { key: string; text: string }[] = [];
    const { book } = openInstances(2, {
      toRecords(now) {
        const open = createOpenRecords(now);
        written = open.written;
        return open.records;
      },
    });
    const { booking } = await (await book(0, studioWish)).json();
    expect(written.length).toBeGreaterThan(3);
    const kept = JSON.stringify(written);
    for (const told of ['jordan', 'Parker', 'example.test', 'a-key-of-20', booking.title]) {
      expect(kept.toLowerCase()).not.toContain(told.toLowerCase());
    }
    expect(kept).not.toContain(booking.manage.token.split('.')[2]);
    // Kept it is, for whoever has the key.
    expect((await book(1, studioWish)).headers.get('Idempotent-Replayed')).toBe('true');
  });

  it('I12: nor where visitors come from, of whom it is counted what they guess', async () => {
    const visitor = '192.0.2.77';
    const clock = { nowMs: 0 };
    const { records, written } = createOpenRecords(() => clock.nowMs);
    const toClientAddress = () => visitor;
    const { book } = openInstances(1, { toRecords: () => records, app: { toClientAddress } });
    const wrong = { ...studioWish, couponCode: 'NOT-THAT' };
    expect((await toProblem(await book(0, wrong))).code).toBe('coupon-not-valid');
    expect(written.some(({ key }) => key.startsWith('guesses '))).toBe(true);
    expect(JSON.stringify(written)).not.toMatch(/192\.0\.2|NOT-THAT/);
  });

  it('I13: books nothing where the store does not answer', async () => {
    const { book, booked, log } = openInstances(1, {
      toRecords: () => ({ read: gone, swap: gone }),
    });
    const answer = await book(0, studioWish);
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '5']);
    expect((await toProblem(answer)).code).toBe('booking-system-unavailable');
    expect(booked()).toEqual([]);
    expect(JSON.stringify(log)).not.toContain('password');
  });

  it('I13: tells what was booked though the store is gone by then', async () => {
    let isGone = false;
    const { book, booked, amelia } = openInstances(1, {
      toRecords(now) {
        const records = createMemoryRecords(now);
        return {
          read: (key) => (isGone ? gone() : records.read(key)),
          swap: (...swap) => (isGone ? gone() : records.swap(...swap)),
        };
      },
      app: {
        fetch: async (request) => {
          const answer = await amelia.fetch(request);
          if (request.method === 'POST') isGone = true;
          return answer;
        },
      },
    });
    const answer = await book(0, studioWish);
    expect([answer.status, answer.headers.get('X-Idempotency')]).toEqual([201, 'degraded']);
    expect(booked()).toHaveLength(1);
  });
});

const elsewhere = {
  AMELIA_SITE_URL: 'https://other.test',
  AMELIA_API_KEY: 'the-key-of-the-salon',
  ALLOWED_ORIGINS: 'https://shop.test',
  SECRET: 'thirty-two-bytes-that-nobody-knows',
};

describe('one key at several instances without a store', () => {
  it('I14: is answered by one of them as ever', async () => {
    const { book, booked } = openInstances(1);
    const [first, second] = [await book(0, studioWish), await book(0, studioWish)];
    expect(await second.text()).toBe(await first.text());
    expect(booked()).toHaveLength(1);
  });

  it.each([
    ['an appointment, whose time is not free any more', studioWish],
    ['places of an event, of which there are more', eventWish],
    ['a package with one appointment of it', packageWish],
  ])('I14: the other finds the first booking by its marker: %s', async (_, wish) => {
    const { book, booked } = openInstances(2);
    const first = await (await book(0, wish)).json();
    const second = await book(1, wish);
    expect(second.status).toBe(201);
    const { booking } = await second.json();
    expect(booking.id).toBe(first.booking.id);
    expect(booking.appointments).toMatchObject(
      first.booking.appointments.map(
        ({ bookingId, startsAt }: { bookingId: number; startsAt: string }) => ({
          bookingId,
          startsAt,
        }),
      ),
    );
    expect(booked()).toHaveLength(1);
  });

  it('I14: goes on where nobody can look', async () => {
    const { book, booked, amelia } = openInstances(1);
    amelia.misbehave({ only: '/appointments', down: true });
    expect((await book(0, studioWish)).status).toBe(201);
    expect(booked()).toHaveLength(1);
  });
});
