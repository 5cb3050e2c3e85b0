import { describe, expect, it } from 'vitest';
import { toProblem } from '../salon.js';
import { openStudio, type Studio } from '../studio.js';
import {
  eventWish,
  familyDay,
  findStanding,
  partnerMassage,
  sentByProxy,
  ticketWish,
} from './event-studio.js';

const key = { 'Idempotency-Key': 'the-same-key-again-and-again' };

/** A studio whose silence is not waited for long. */
const openImpatient = () => openStudio(undefined, { timeoutsMs: { write: 40 } });

const ours = (studio: Studio, id: number = partnerMassage) =>
  findStanding(studio, id).filter(({ customer }) => customer.lastName === 'Parker');

describe('one key, one booking of an event', () => {
  it('gives the same answer to the same request', async () => {
    const studio = openStudio();
    const [one, two] = [await studio.book(eventWish, key), await studio.book(eventWish, key)];
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(await two.text()).toBe(await one.text());
    expect(two.headers.get('Idempotent-Replayed')).toBe('true');
    expect(ours(studio)).toHaveLength(1);
  });

  it.each([
    ['another number of people', { ...eventWish, persons: 1 }],
    ['another event', { ...eventWish, eventId: 2, startsAt: undefined }],
    ['another kind', { ...eventWish, kind: 'appointment', serviceId: 1, eventId: undefined }],
    ['another time', { ...eventWish, startsAt: undefined }],
    ['a coupon', { ...eventWish, couponCode: 'EVENT20' }],
  ])('is no key for %s', async (_, other) => {
    const studio = openStudio();
    await studio.book(eventWish, key);
    const response = await studio.book(other, key);
    const problem = await toProblem(response);
    // What no request may be is refused before anybody looks at its key.
    expect(['idempotency-key-reused', 'invalid-input']).toContain(problem.code);
    expect(response.status).toBe(422);
    expect(sentByProxy(studio)).toHaveLength(1);
  });

  it('is no key for other tickets', async () => {
    const studio = openStudio();
    await studio.book(ticketWish, key);
    for (const tickets of [[{ id: 1, quantity: 2 }], [...ticketWish.tickets].reverse()]) {
      const problem = await toProblem(await studio.book({ ...ticketWish, tickets }, key));
      expect(problem.code).toBe('idempotency-key-reused');
    }
    expect(ours(studio, familyDay)).toHaveLength(1);
  });

  it('books once for twenty at the same moment', async () => {
    const studio = openStudio();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => studio.book(eventWish, key)),
    );
    const codes = new Set(answers.map(({ status }) => status));
    expect([...codes].sort()).toEqual([201, 409]);
    expect(ours(studio)).toHaveLength(1);
  });

  it('keeps no refusal: the corrected request may use it again', async () => {
    const studio = openStudio();
    expect((await studio.book({ ...eventWish, persons: 4 }, key)).status).toBe(409);
    expect((await studio.book(eventWish, key)).status).toBe(201);
  });

  it('is free again where the look failed before anything was sent', async () => {
    const studio = openStudio();
    studio.amelia.misbehave({ only: '/events', down: true });
    expect((await toProblem(await studio.book(eventWish, key))).code).toBe('upstream-unavailable');
    studio.amelia.misbehave({});
    expect((await studio.book({ ...eventWish, persons: 1 }, key)).status).toBe(201);
  });
});

describe('an answer that is lost', () => {
  it.each(['hang', 'cut'] as const)('is found again by its marker: %s', async (loseAnswer) => {
    const studio = openImpatient();
    studio.amelia.misbehave({ loseAnswer });
    const response = await studio.book({ ...eventWish, expectedTotalMinor: 7000 });
    expect(response.status).toBe(201);
    const { booking } = await response.json();
    expect(booking).toMatchObject({
      id: ours(studio)[0]?.id,
      title: 'Massage for two: a workshop',
      totalMinor: 7000,
      appointments: [{ startsAt: eventWish.startsAt }],
      customer: eventWish.customer,
    });
    await studio.settled();
    expect(ours(studio)).toHaveLength(1);
    expect(sentByProxy(studio)).toHaveLength(1);
  });

  it.each(['hang', 'cut'] as const)('of tickets too: %s', async (loseAnswer) => {
    const studio = openImpatient();
    studio.amelia.misbehave({ loseAnswer });
    const { booking } = await (await studio.book(ticketWish)).json();
    expect(booking.totalMinor).toBe(4500);
    expect(ours(studio, familyDay)).toHaveLength(1);
  });

  it('is told to everybody all the same, with what the list gave', async () => {
    const studio = openImpatient();
    studio.amelia.misbehave({ loseAnswer: 'cut' });
    await studio.book(eventWish);
    await studio.settled();
    const [booked] = ours(studio);
    const told = studio.amelia.requests.filter(({ call }) => call.includes('/success/'));
    expect(told.map(({ call }) => call)).toEqual([`/bookings/success/${booked?.id}`]);
    expect(told[0]?.body).toMatchObject({
      type: 'event',
      customerId: booked?.customer.id,
      paymentId: booked?.payment.id,
    });
  });

  it('is looked for at once, and 2 and 5 seconds later', async () => {
    const waits: number[] = [];
    const studio = openStudio(undefined, {
      timeoutsMs: { write: 40 },
      wait: async (delayMs) => waits.push(delayMs),
    });
    studio.amelia.misbehave({ only: '/bookings', silent: true });
    const response = await studio.book(eventWish);
    expect((await toProblem(response)).code).toBe('outcome-unknown');
    expect([response.status, response.headers.get('Retry-After')]).toEqual([202, '3']);
    expect(waits).toEqual([2_000, 3_000]);
  });

  it('is not taken for that of another key', async () => {
    const studio = openImpatient();
    await studio.book(eventWish);
    studio.amelia.misbehave({ only: '/bookings', silent: true });
    const customer = { ...eventWish.customer, email: 'robin.lee@example.test' };
    const response = await studio.book({ ...eventWish, persons: 1, customer });
    expect((await toProblem(response)).code).toBe('outcome-unknown');
  });

  it('is not taken for one that was cancelled', async () => {
    const studio = openImpatient();
    studio.amelia.misbehave({ loseAnswer: 'cut', only: '/bookings' });
    await studio.book(eventWish, key);
    for (const booking of ours(studio)) booking.status = 'canceled';
    const other = openImpatient();
    other.amelia.misbehave({ only: '/bookings', silent: true });
    expect((await other.book(eventWish, key)).status).toBe(202);
    // The same key on the same site: its marker is on a booking that is cancelled.
    const again = openStudio(undefined, { fetch: studio.amelia.fetch });
    studio.amelia.misbehave({});
    expect((await again.book(eventWish, key)).status).toBe(201);
    expect(ours(studio)).toHaveLength(1);
  });
});
