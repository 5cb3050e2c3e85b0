import { describe, expect, it } from 'vitest';
import { json, readRecordedData } from '../support/recorded-amelia.js';
import { canaries, withCanaries } from './canaries.js';
import { createOpenRecords } from './instances.js';
import { openSalon, recordedAtMs, wish } from './salon.js';

async function readAll(path: string, salon: ReturnType<typeof openSalon>): Promise<string> {
  const response = await salon.app.request(path);
  expect(response.status).toBe(200);
  return response.text();
}

describe('what Amelia tells the proxy', () => {
  it('R2: stays there, of the settings', async () => {
    const salon = openSalon({ replies: { 'GET /settings': withCanaries('settings') } });
    expect(canaries(await readAll('/v1/site', salon))).toEqual(['CANARY-symbol']);
  });

  it('R2: stays there, of the entities, but for names and descriptions', async () => {
    const salon = openSalon({ replies: { 'GET /entities': withCanaries('entities') } });
    expect(canaries(await readAll('/v1/catalog', salon))).toEqual([
      'CANARY-description',
      'CANARY-firstName',
      'CANARY-lastName',
      'CANARY-name',
    ]);
  });

  it('R2, R3: stays there, of the slots', async () => {
    const salon = openSalon({ replies: { 'GET /slots': withCanaries('slots-utc') } });
    const path = '/v1/availability?service=1&from=2026-12-14&to=2026-12-14&timeZone=UTC';
    const text = await readAll(path, salon);
    expect(canaries(text)).toEqual([]);
    expect(Object.keys(JSON.parse(text))).toEqual([
      'timeZone',
      'now',
      'earliest',
      'latest',
      'slots',
    ]);
  });

  it('R1: stays there, of a booking', async () => {
    const salon = openSalon({
      replies: { 'POST /bookings': withCanaries('book-appointment-utc-true') },
    });
    const response = await salon.book(wish);
    expect(response.status).toBe(201);
    await salon.settled();
    expect(canaries((await response.text()) + JSON.stringify([...response.headers]))).toEqual([]);
    expect(canaries(JSON.stringify(salon.log))).toEqual([]);
  });

  it('R5: stays there, of the way into a customer’s panel', async () => {
    const secret = 'https://salon.test/panel?token=CANARY';
    const booked = Object(readRecordedData('book-appointment-utc-true'));
    const answer = { ...booked, customerCabinetUrl: secret, token: secret };
    const { records, written } = createOpenRecords(() => recordedAtMs);
    const salon = openSalon({
      replies: { 'POST /bookings': json(answer) },
      app: { records },
    });
    const first = await salon.book(wish);
    expect(first.status).toBe(201);
    await salon.settled();
    const again = await salon.book(wish);
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    const kept = [await first.text(), await again.text(), salon.log, written];
    expect(JSON.stringify(kept)).not.toMatch(/CANARY|panel|cabinet/i);
  });

  it('R4: stays there, of a customer it took for another', async () => {
    const known = { firstName: 'Anna', lastName: 'Known', email: 'anna@example.org' };
    const booked = Object(readRecordedData('book-appointment-utc-true'));
    const answer = { ...booked, customer: known, booking: { ...booked.booking, customer: known } };
    const salon = openSalon({ replies: { 'POST /bookings': json(answer) } });
    const text = await (await salon.book(wish)).text();
    expect(text).not.toMatch(/Anna|Known|anna@/);
    expect(text).toContain('jordan.parker@example.test');
  });

  it('R6: stays there, of an error with somebody’s address in it', async () => {
    const words = { message: "SQLSTATE[23000]: Duplicate entry 'x@example.org' in /var/www" };
    const salon = openSalon({
      replies: { 'POST /bookings': () => Response.json(words, { status: 500 }) },
    });
    const text = await (await salon.book(wish)).text();
    expect(text + JSON.stringify(salon.log)).not.toMatch(/SQLSTATE|example\.org|var/);
  });
});

describe('a fault of our own', () => {
  it('that comes after a booking was sent is no word that nothing was booked', async () => {
    const salon = openSalon({
      app: {
        waitUntil: () => {
          throw new Error('the-key-of-the-salon for Jordan');
        },
      },
    });
    const response = await salon.book(wish);
    expect(response.status).toBe(202);
    expect(response.headers.get('Location')).toMatch(/^\/v1\/booking-requests\//);
    expect(salon.log).toContainEqual(
      expect.objectContaining({ code: 'outcome-unknown', at: expect.stringMatching(/^Error at/) }),
    );
    expect((await response.text()) + JSON.stringify(salon.log)).not.toMatch(/the-key|Jordan/);
  });

  it('K7: says nothing but a number to ask about', async () => {
    const salon = openSalon({
      app: {
        toClientAddress: () => {
          throw new Error('the-key-of-the-salon for Jordan');
        },
        createRequestId: () => 'request-7',
      },
    });
    const response = await salon.book(wish);
    const text = await response.text();
    expect(JSON.parse(text)).toEqual({
      type: 'urn:amelia-booking:problem:internal',
      title: 'Something went wrong on our side.',
      status: 500,
      code: 'internal',
      requestId: 'request-7',
    });
    expect(JSON.stringify(salon.log)).toContain('"requestId":"request-7"');
    expect(text + JSON.stringify(salon.log)).not.toMatch(/the-key|Jordan/);
  });
});
