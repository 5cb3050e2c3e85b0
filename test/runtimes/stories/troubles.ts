import { describe, expect, it } from 'vitest';
import type { Stage } from '../stage.js';
import { dayAhead, toCode, toReceipt, toWish } from '../wishes.js';

/** Services that nothing else asks about, so that nobody has kept their times. */
const [brokenService, pageService] = [8, 9];

/** What becomes of answers that do not come as they should. */
export function describeTroubles(stage: () => Stage): void {
  describe('whoever comes while the site is broken', () => {
    it('L1: is booked once where the answer breaks off', async () => {
      const wish = await toWish(stage(), 4);
      stage().upstream.heal();
      stage().upstream.treat('POST /bookings?', 'cut');
      const before = stage().upstream.to('POST /bookings').length;
      try {
        const booking = toReceipt(await stage().post('/v1/bookings', wish));
        expect(booking.appointments[0]?.startsAt).toBe(wish.startsAt);
      } finally {
        stage().upstream.heal();
      }
      const sent = stage().upstream.to('POST /bookings').slice(before);
      expect(sent.filter(({ call }) => call === '/bookings')).toHaveLength(1);
    });

    it.each([
      ['L7: a web page', 'html', pageService],
      ['L9: half of an answer', 'cut', brokenService],
    ] as const)('is told so in our own words: %s', async (_, manner, serviceId) => {
      stage().upstream.treat(`GET /slots?serviceId=${serviceId}`, manner);
      const days = `from=${dayAhead(16)}&to=${dayAhead(30)}&timeZone=UTC`;
      const answer = await stage().load(`/v1/availability?service=${serviceId}&${days}`);
      expect([502, 503]).toContain(answer.status);
      expect(toCode(answer)).toMatch(/^upstream-|^booking-system-/);
      expect(answer.text).not.toMatch(/Maintenance|doctype|127\.0\.0\.1/);
    });
  });
}
