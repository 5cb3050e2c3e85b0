import { describe, expect, it } from 'vitest';
import type { Availability } from '../../../proxy/contract/availability.js';
import type { Receipt } from '../../../proxy/contract/booking.js';
import { readCalendar } from '../../support/read-calendar.js';
import type { Stage } from '../stage.js';
import { dayAhead, toCode, toReceipt, toWish } from '../wishes.js';

/** What somebody does who comes back to a booking by its link. */
export function describeManaging(stage: () => Stage): void {
  const withLink = ({ manage }: Receipt) => ({ Authorization: `Bearer ${manage?.token}` });
  const book = async () => toReceipt(await stage().post('/v1/bookings', await toWish(stage(), 1)));

  describe('whoever comes back to a booking', () => {
    it('sees it, moves it, keeps it in a calendar, and cancels it once', async () => {
      const made = await book();
      const path = `/v1/bookings/${made.id}`;
      const seen = await stage().load(path, withLink(made));
      expect(seen.status, seen.text).toBe(200);
      expect(seen.headers['cache-control']).toBe('no-store');
      expect(JSON.parse(seen.text)).toMatchObject({
        booking: { id: made.id, status: 'approved' },
        cancelObstacle: null,
        rescheduleObstacle: null,
      });

      const days = `from=${dayAhead(16)}&to=${dayAhead(30)}&timeZone=America/St_Johns`;
      const free = await stage().load(`${path}/availability?${days}`, withLink(made));
      const { slots }: Availability = JSON.parse(free.text);
      const { startsAt } = slots.at(-1) ?? {};
      const moved = await stage().post(
        `${path}/reschedule`,
        { startsAt, timeZone: 'America/St_Johns' },
        withLink(made),
      );
      expect(moved.status, moved.text).toBe(200);
      const { booking }: { booking: Receipt } = JSON.parse(moved.text);
      expect(booking.appointments[0]?.startsAt).toBe(startsAt);
      const [sent] = stage().upstream.to('POST /bookings/reassign/').slice(-1);
      expect(sent?.body).toMatchObject({
        bookingStart: startsAt?.replace('T', ' ').slice(0, 16),
        timeZone: 'UTC',
      });

      const file = await stage().load(`${path}/calendar.ics`, withLink(booking));
      expect(file.status, file.text).toBe(200);
      expect(file.headers['content-type']).toMatch(/^text\/calendar/);
      const [entry] = readCalendar(file.text).entries;
      expect(entry?.startsAt).toBe(startsAt);

      const cancelled = () => stage().upstream.to('POST /bookings/cancel/').length;
      const before = cancelled();
      for (let time = 0; time < 2; time++) {
        const gone = await stage().post(`${path}/cancel`, {}, withLink(booking));
        expect(gone.status, gone.text).toBe(200);
        expect(JSON.parse(gone.text).booking.status).toBe('canceled');
      }
      expect(cancelled() - before).toBe(1);
    });

    it('M1: without a link sees nothing', async () => {
      const answer = await stage().load('/v1/bookings/5');
      expect([answer.status, toCode(answer)]).toEqual([401, 'token-invalid']);
      expect(answer.headers['www-authenticate']).toBe('Bearer');
    });

    it('M2: with a link that is not quite ours sees nothing', async () => {
      const made = await book();
      const token = made.manage?.token ?? '';
      const last = token.at(-2) === 'A' ? 'B' : 'A';
      const forged = { Authorization: `Bearer ${token.slice(0, -2)}${last}${token.at(-1)}` };
      const answer = await stage().load(`/v1/bookings/${made.id}`, forged);
      expect([answer.status, toCode(answer)]).toEqual([401, 'token-invalid']);
    });
  });
}
