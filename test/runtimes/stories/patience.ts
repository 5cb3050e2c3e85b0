import { describe, expect, it } from 'vitest';
import { type Stage, shop } from '../stage.js';
import { fetchSlots, toCode, toReceipt, toWish } from '../wishes.js';

/** Services that nothing else asks about, so that nobody has kept their times. */
const [wholeService, slowService] = [2, 5];

/** How answers come over the wire, and how long they take. */
export function describePatience(stage: () => Stage): void {
  describe('an answer of Amelia', () => {
    it('says the same in pieces as whole', async () => {
      const { upstream } = stage();
      const slots = () => fetchSlots(stage(), { service: wholeService });
      const whole = await slots();
      upstream.treat('GET /', 'in-pieces');
      try {
        expect(await slots()).toEqual(whole);
        const wish = await toWish(stage(), wholeService);
        upstream.treat('POST /', 'in-pieces');
        toReceipt(await stage().post('/v1/bookings', wish));
      } finally {
        upstream.heal();
      }
    });
  });

  // All at once: each takes its time.
  describe.concurrent('whoever has patience', () => {
    it('gets free times of a slow site', async () => {
      stage().upstream.treat(`GET /slots?serviceId=${slowService}`, 'slow');
      expect((await fetchSlots(stage(), { service: slowService })).length).toBeGreaterThan(5);
    });

    it('gets a booking of a slow site', async () => {
      const wish = await toWish(stage(), 4);
      stage().upstream.treat('POST /bookings?', 'slow');
      toReceipt(await stage().post('/v1/bookings', wish));
    });

    it('C8: is not waited for where they send nothing more', async () => {
      const answer = await stage().ask('/v1/bookings', {
        method: 'POST',
        headers: {
          Origin: shop,
          'Content-Type': 'application/json',
          'Idempotency-Key': 'a-key-for-a-slow-body',
        },
        body: '{"kind":',
        missingBytes: 100,
      });
      expect([answer.status, toCode(answer)]).toEqual([408, 'request-timeout']);
    });

    it('is told so where the site never comes to an end', async () => {
      stage().upstream.treat('GET /events/12', 'endless');
      const answer = await stage().load('/v1/events/12');
      expect(answer.status).toBeGreaterThanOrEqual(502);
      expect(toCode(answer)).toMatch(/^upstream-(timeout|unavailable)$/);
    });
  });
}
