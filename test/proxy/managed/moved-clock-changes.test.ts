import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it, vi } from 'vitest';
import { Refusal } from '../../../proxy/contract/refusal.js';
import {
  anyMoment,
  everyZone,
  type Moment,
  seed,
  toInstantText,
  toOracle,
} from '../../support/every-zone.js';
import { json } from '../../support/recorded-amelia.js';
import { openDesk } from './desk.js';
import { aBooking, anAppointment } from './rows.js';

// So many cases take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** What Amelia keeps of an instant, and takes it for from then on: of two the second. */
function toKept({ zone, epochMs }: Moment) {
  const wall = toOracle({ zone, epochMs }).toPlainDateTime();
  const meant = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  const text = wall.toString({ smallestUnit: 'second' }).replace('T', ' ');
  return { text, epochMs: meant.epochMilliseconds };
}

/** A site in that zone, whose Amelia moves things to where it is told, as it understands it. */
function openSite(zone: string) {
  const sent: { bookingStart: string; timeZone: string; utcOffset: number }[] = [];
  const desk = openDesk({
    'GET /settings': json({
      settings: {
        payments: { currency: 'USD', onSite: true },
        wordpress: { timeZoneString: zone },
      },
    }),
    'POST /bookings/reassign/:id': () => {
      const body = desk.amelia.requests.at(-1)?.body;
      sent.push(body as (typeof sent)[number]);
      const { bookingStart = '' } = sent.at(-1) ?? {};
      const epochMs = Temporal.Instant.from(`${bookingStart.replace(' ', 'T')}:00Z`);
      const kept = toKept({ zone, epochMs: epochMs.epochMilliseconds });
      const oldAppointment = anAppointment({ bookingStart: kept.text });
      const answer = { booking: aBooking(), existingAppointment: null, oldAppointment };
      return json({ ...answer, newAppointment: null })();
    },
  });
  return { ...desk, sent };
}

it('a booking that is moved keeps its instant across every change of clocks: 300 cases', async () => {
  const moments = anyMoment.map(({ zone, epochMs }) => ({
    zone,
    epochMs: Math.floor(epochMs / 60_000) * 60_000,
  }));
  const property = fc.asyncProperty(
    moments,
    fc.constantFrom(...everyZone),
    async (moment, customerZone) => {
      const startsAt = toInstantText(moment.epochMs);
      const desk = openSite(moment.zone);
      const outcome = await desk.move(startsAt, customerZone).catch((error: unknown) => error);
      const offsetNs = toOracle({ ...moment, zone: customerZone }).offsetNanoseconds;
      expect(desk.sent[0]).toEqual({
        bookingStart: startsAt.slice(0, 16).replace('T', ' '),
        timeZone: 'UTC',
        utcOffset: offsetNs / 60e9,
      });
      const kept = toKept(moment);
      if (kept.epochMs === moment.epochMs) {
        expect(outcome).toMatchObject({ receipt: { appointments: [{ startsAt }] } });
        expect(desk.sent).toHaveLength(1);
        return;
      }
      // The first of two hours that look the same: Amelia can't keep it, and nobody is told it did.
      if (!(outcome instanceof Refusal)) throw new Error('it was called moved');
      expect(outcome.code).toBe('time-changed');
      const siteStartsAt = toInstantText(kept.epochMs);
      expect(outcome.options.moved).toEqual([{ startsAt, siteStartsAt }]);
      expect(desk.sent).toHaveLength(2);
    },
  );
  await fc.assert(property, { numRuns: 300, seed });
});
