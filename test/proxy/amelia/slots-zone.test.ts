import { describe, expect, it } from 'vitest';
import { checkInUtc } from '../../../proxy/amelia/slots-zone.js';
import { readRecordedData } from '../../support/recorded-amelia.js';

/** When the slots were recorded: those around the clock changes came some minutes later. */
const recordedAtMs = Date.parse('2026-11-21T03:29:54Z');
const laterMs = Date.parse('2026-11-21T03:46:48Z');

const clockOf = (timeZone: string) => ({ timeZone, showsClientTimeZone: false });

/** Checks bounds as a site in this zone tells them at 12:00 UTC; its notice is the site's own. */
function check(timeZone: string, minimum: string, maximum: string, noticeSeconds?: number) {
  const nowMs = Date.parse('2026-12-01T12:00:00Z');
  return () => checkInUtc({ minimum, maximum }, clockOf(timeZone), noticeSeconds, nowMs);
}

describe('slots that were asked for in UTC', () => {
  it.each([
    ['slots-dst', recordedAtMs],
    ['slots-months-load', recordedAtMs],
    ['slots-newyork', recordedAtMs],
    ['slots-none', recordedAtMs],
    ['slots-utc', recordedAtMs],
    ['slots-setting-on', recordedAtMs],
    ['slots-gap-utc', laterMs],
    ['slots-overlap-utc', laterMs],
    ['slots-overlap-belgrade', laterMs],
  ])('are taken as they were recorded: %s', (name, nowMs) => {
    const bounds = Object(readRecordedData(name));
    for (const noticeSeconds of [0, undefined]) {
      checkInUtc(bounds, clockOf('Europe/Belgrade'), noticeSeconds, nowMs);
      // Half an hour old, as from a cache; and from a site whose clock is five minutes fast.
      checkInUtc(bounds, clockOf('Europe/Belgrade'), noticeSeconds, nowMs + 31 * 60_000);
      checkInUtc(bounds, clockOf('Europe/Belgrade'), noticeSeconds, nowMs - 5 * 60_000);
    }
  });

  it('are refused where they came in the site’s wall time: slots-site-time', () => {
    const bounds = Object(readRecordedData('slots-site-time'));
    expect(() => checkInUtc(bounds, clockOf('Europe/Belgrade'), 0, recordedAtMs)).toThrow(
      expect.objectContaining({ code: 'upstream-contract', reason: 'slots are not in UTC' }),
    );
  });

  it.each([
    ['west, without a notice', 'America/New_York', '2026-12-01 07:00', '2027-12-01 07:00', 0],
    ['west, the notice unknown', 'America/New_York', '2026-12-01 07:00', '2027-12-01 07:00'],
    ['west, within a longer notice', '-03:30', '2026-12-02 08:30', '2027-12-01 08:30', 86_400],
    ['east, with a notice', 'Asia/Tokyo', '2026-12-01 23:00', '2027-12-01 21:00', 7_200],
    ['east by half hours', '+05:30', '2026-12-01 17:30', '2027-12-01 17:30', 0],
  ])('are refused in wall time: %s', (_, zone, minimum, maximum, noticeSeconds?: number) => {
    expect(check(zone, minimum, maximum, noticeSeconds)).toThrow('upstream-contract');
  });

  it.each([
    ['of a service whose own notice is as long as the zone is far', '2026-12-01 13:00'],
    ['without a minimum', ''],
    ['from a year ago, as the business itself is told', '2025-12-01 12:00'],
    ['by a clock that is some minutes slow', '2026-12-01 11:50'],
  ])('are taken %s', (_, minimum) => {
    expect(check('Europe/Belgrade', minimum, '2027-12-01 12:00', 0)).not.toThrow();
  });

  it('are the same in both on a site at UTC', () => {
    expect(check('UTC', '2026-12-01 12:00', '2027-12-01 12:00', 0)).not.toThrow();
  });
});
