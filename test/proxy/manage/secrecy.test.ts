import { afterEach, describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../../proxy/contract/refusal.js';
import { env } from '../salon.js';
import { aFoundPurchase, appointmentSubject, purchaseSubject } from './booked.js';
import { managedAddresses, openDesk } from './desk.js';
import { toParts } from './forge.js';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a token', () => {
  it('M12: is written down nowhere, whatever happens', async () => {
    const written: unknown[] = [];
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, method).mockImplementation((...words) => written.push(words));
    }
    const desk = openDesk();
    const tokens = [
      await desk.sign(),
      await desk.sign(purchaseSubject),
      await desk.sign(appointmentSubject, { secret: 'another-thirty-two-bytes-that-nobody-knows' }),
      await desk.sign({ ...appointmentSubject, customerId: 26 }),
    ];
    const answers: string[] = [];
    async function askAll(): Promise<void> {
      for (const token of tokens) {
        for (const [method, path, body] of managedAddresses) {
          const response = await desk.ask(method, path, { token, body });
          answers.push(`${JSON.stringify([...response.headers])} ${await response.text()}`);
        }
      }
    }
    await askAll();
    desk.system.booking = aFoundPurchase();
    await askAll();
    desk.system.fetchBooking = async () => {
      throw new Error(`lost ${tokens.join()}`);
    };
    await askAll();
    desk.clock.nowMs += 400 * 86_400_000;
    await askAll();
    expect(desk.log.length).toBeGreaterThan(4 * 24);
    const all = JSON.stringify([desk.log, written]) + answers.join('');
    for (const token of tokens) {
      const [, , payload, mac] = toParts(token);
      expect(all).not.toContain(mac);
      expect(all).not.toContain(payload);
    }
    expect(JSON.stringify([desk.log, written])).not.toMatch(/v1\.|\/\d|Bearer|Jordan|Parker/);
    expect(all).not.toContain(env.SECRET);
    expect(all).not.toContain(env.AMELIA_API_KEY);
  });

  it.each(managedAddresses)('M12, H5: leaves nothing in a cache: %s %s', async (...address) => {
    const [method, path, body] = address;
    const desk = openDesk({
      booking: path.startsWith('/v1/purchases') ? aFoundPurchase() : undefined,
    });
    const right = await desk.sign(
      path.startsWith('/v1/purchases') ? purchaseSubject : appointmentSubject,
    );
    for (const token of [right, undefined, 'wrong', right]) {
      const { headers } = await desk.ask(method, path, { token, body });
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.has('Set-Cookie')).toBe(false);
      expect(headers.has('ETag')).toBe(false);
    }
  });

  it('M12: goes into no alarm with what failed', async () => {
    const desk = openDesk();
    desk.system.cancelBooking = async () => {
      throw new Refusal('upstream-contract', { alarm: true, outcome: 'unknown' });
    };
    const response = await desk.post('/v1/bookings/20/cancel', await desk.sign());
    expect(response.status).toBe(502);
    expect(desk.log).toEqual([
      expect.objectContaining({ level: 'error', event: 'problem', code: 'upstream-contract' }),
      expect.objectContaining({ event: 'request', status: 502 }),
    ]);
  });
});
