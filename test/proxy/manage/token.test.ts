import { describe, expect, it } from 'vitest';
import type { Purpose } from '../../../proxy/guards/manage-claims.js';
import { toProblem } from '../salon.js';
import { appointmentSubject, eventSubject, openedAtMs, purchaseSubject } from './booked.js';
import { managedAddresses, openDesk } from './desk.js';
import { readClaims, signText, toParts } from './forge.js';

const otherSecret = 'another-thirty-two-bytes-that-nobody-knows';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Each spelling that differs from the text by one bit of one letter. */
function* flipBits(text: string): Generator<string> {
  for (const [at, letter] of [...text].entries()) {
    for (let bit = 1; bit < 64; bit *= 2) {
      const flipped = letters[letters.indexOf(letter) ^ bit] ?? '';
      yield text.slice(0, at) + flipped + text.slice(at + 1);
    }
  }
}

describe('a token', () => {
  it.each(managedAddresses)('M1: is needed: %s %s', async (method, path, body) => {
    const desk = openDesk();
    const token = await desk.sign();
    const headers: Record<string, string>[] = [
      {},
      { Authorization: '' },
      { Authorization: token },
      { Authorization: `Basic ${token}` },
      { Authorization: 'Bearer' },
      { Authorization: `Bearer ${token} ${token}` },
      { Cookie: `token=${token}` },
    ];
    for (const each of headers) {
      const response = await desk.ask(method, path, { body, headers: each });
      expect(response.status).toBe(401);
      expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
      expect((await toProblem(response)).code).toBe('token-invalid');
    }
    expect(desk.system.calls).toEqual([]);
  });

  it('opens its booking, whatever the case of the scheme', async () => {
    const desk = openDesk();
    const Authorization = `bearer ${await desk.sign()}`;
    const response = await desk.ask('GET', '/v1/bookings/20', { headers: { Authorization } });
    expect(response.status).toBe(200);
  });

  it('M2: opens nothing with one bit of it flipped, in any letter of any part', async () => {
    const desk = openDesk({ app: { toClientAddress: anyAddress() } });
    const token = await desk.sign();
    const [version, kid, payload, mac] = toParts(token);
    const forged = [
      ...[...flipBits(version)].map((part) => [part, kid, payload, mac]),
      ...[...flipBits(kid)].map((part) => [version, part, payload, mac]),
      ...[...flipBits(payload)].map((part) => [version, kid, part, mac]),
      ...[...flipBits(mac)].map((part) => [version, kid, payload, part]),
    ];
    const answers = new Set<string>();
    for (const parts of forged) {
      const response = await desk.get('/v1/bookings/20', parts.join('.'));
      answers.add(`${response.status} ${await response.text()}`);
    }
    expect(answers.size).toBe(1);
    expect([...answers][0]).toMatch(/^401 .*token-invalid/);
    expect(desk.system.calls).toEqual([]);
    expect((await desk.get('/v1/bookings/20', token)).status).toBe(200);
  });

  it('M2: opens nothing that is made in another way, and all are answered alike', async () => {
    const desk = openDesk({ app: { toClientAddress: anyAddress() } });
    const token = await desk.sign();
    const [version, kid, payload, mac] = toParts(token);
    const claims = readClaims(token);
    const sign = (changes: object, start = `v1.${kid}`) =>
      signText(start, JSON.stringify({ ...claims, ...changes }));
    expect((await desk.get('/v1/bookings/20', await sign({}))).status).toBe(200);
    desk.system.calls.length = 0;
    const forged = [
      await desk.sign(appointmentSubject, { secret: otherSecret }),
      await desk.sign(appointmentSubject, { siteUrl: 'https://salon.test/other' }),
      await desk.sign(appointmentSubject, { siteUrl: 'https://salon.test/' }),
      await sign({ pur: [] }),
      await sign({ pur: ['cancel', 'reschedule', 'schedule'] }),
      await sign({ pur: 'view' }),
      await sign({ pur: ['view', 'delete'] }),
      await sign({ typ: 'customer' }),
      await sign({ alg: 'none' }),
      await sign({ bid: '20' }),
      // The customer told, and hidden in other ways.
      await sign({ cid: 25 }),
      await sign({ cid: '25' }),
      await sign({ cid: '.' }),
      await sign({ cid: `A${claims.cid}` }),
      await sign({
        cid: readClaims(await desk.sign(appointmentSubject, { secret: otherSecret })).cid,
      }),
      await sign({ exp: undefined }),
      await sign({ exp: '9999999999' }),
      await sign({}, `v2.${kid}`),
      await sign({}, 'v1.unknown-kid-of-16'),
      await signText(`v1.${kid}`, '[]'),
      await signText(`v1.${kid}`, 'no JSON'),
      [version, kid, payload].join('.'),
      [version, kid, payload, ''].join('.'),
      [version, kid, payload, mac, mac].join('.'),
      [version, kid, payload, `${mac}=`].join('.'),
      [version, kid, payload, `${mac}AA`].join('.'),
      [version, kid, '', mac].join('.'),
      'v1...',
      '...',
      'x',
      `${token}.${'x'.repeat(5_000)}`,
    ];
    const answers = new Set<string>();
    for (const each of forged) {
      const response = await desk.get('/v1/bookings/20', each);
      expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
      answers.add(`${response.status} ${await response.text()}`);
    }
    expect(answers.size).toBe(1);
    expect([...answers][0]).toMatch(/^401 .*token-invalid/);
    expect(desk.system.calls).toEqual([]);
  });

  it.each<[Purpose[], string, string[]]>([
    [['view'], 'a look', ['GET /v1/bookings/20']],
    [['cancel'], 'cancelling', ['POST /v1/bookings/20/cancel']],
    [
      ['reschedule'],
      'moving',
      ['GET /v1/bookings/20/availability', 'POST /v1/bookings/20/reschedule'],
    ],
  ])('M2: is for what it was made for: %s for %s', async (pur, _, opened) => {
    const desk = openDesk();
    const made = await desk.sign();
    const [, kid] = toParts(made);
    const token = await signText(`v1.${kid}`, JSON.stringify({ ...readClaims(made), pur }));
    for (const [method, path, body] of managedAddresses) {
      const response = await desk.ask(method, path, { token, body });
      const isOpened = opened.includes(`${method} ${path.replace(/\?.*/, '')}`);
      // A look at a purchase is a look too, but not at this one.
      const isOther = pur.includes('view') && path === '/v1/purchases/20';
      expect([path, response.status]).toEqual([path, isOpened ? 200 : isOther ? 403 : 401]);
    }
  });

  it('says what it opens and no more', async () => {
    const desk = openDesk();
    const series = { ...appointmentSubject, otherBookingIds: [21, 22] };
    for (const subject of [appointmentSubject, eventSubject, purchaseSubject, series]) {
      const { jti, cid, ...claims } = readClaims(await desk.sign(subject));
      const isPackage = subject.kind === 'package';
      expect(jti).toMatch(/^[\da-f-]{36}$/);
      expect(cid).toMatch(/^[\w-]{16}\.[\w-]{35}$/);
      expect(claims).toEqual({
        aud: 'https://salon.test',
        pur: isPackage ? ['view', 'schedule'] : ['view', 'cancel', 'reschedule'],
        typ: subject.kind,
        bid: subject.bookingId,
        aid: subject.reservationId,
        ...(subject === series ? { more: [21, 22] } : {}),
        iat: openedAtMs / 1000,
        exp: isPackage
          ? openedAtMs / 1000 + 365 * 86_400
          : Date.parse(subject.endsAt) / 1000 + 90 * 86_400,
      });
    }
    expect(await desk.sign()).not.toBe(await desk.sign());
  });
});

/** Each request comes from another place. */
function anyAddress() {
  let requests = 0;
  return () => `192.0.${++requests >> 8}.${requests & 255}`;
}
