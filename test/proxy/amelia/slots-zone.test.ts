import { describe, expect, it } from 'vitest';
import { checkInUtc } from '../../../proxy/amelia/slots-zone.js';
import { everyZone, toOracle } from '../../support/every-zone.js';
import { readRecordedData } from '../../support/recorded-amelia.js';

/** When the slots were recorded: those around the clock changes came some minutes later. */
const recordedAtMs = Date.parse('2026-11-21T03:29:54Z');
const laterMs = Date.parse('2026-11-21T03:46:48Z');

const clockOf = (timeZone: string) => ({ timeZone, showsClientTimeZone: false });

/** Checks bounds as a site in this zone tells them at an instant. */
function check(timeZone: string, minimum: string, maximum: string, now = '2026-12-01T12:00:00Z') {
  return () => checkInUtc({ minimum, maximum }, clockOf(timeZone), Date.parse(now));
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
    checkInUtc(bounds, clockOf('Europe/Belgrade'), nowMs);
    // Half an hour old, as from a cache; and from a site whose clock is ten minutes fast.
    checkInUtc(bounds, clockOf('Europe/Belgrade'), nowMs + 31 * 60_000);
    checkInUtc(bounds, clockOf('Europe/Belgrade'), nowMs - 10 * 60_000);
  });

  it('are refused where they came in the site’s wall time: slots-site-time', () => {
    const bounds = Object(readRecordedData('slots-site-time'));
    for (const minutes of [-4, 0, 4]) {
      const check = () =>
        checkInUtc(bounds, clockOf('Europe/Belgrade'), recordedAtMs + minutes * 60_000);
      expect(check).toThrow(
        expect.objectContaining({ code: 'upstream-contract', reason: 'slots are not in UTC' }),
      );
    }
  });

  it.each([
    ['west', 'America/New_York', '2026-12-01 07:00', '2027-12-01 07:00'],
    ['west, with a longer notice', '-03:30', '2026-12-02 08:30', '2027-12-01 08:30'],
    ['west, until summer', 'America/New_York', '2026-12-01 07:00', '2027-07-01 07:00'],
    ['east, with a notice', 'Asia/Tokyo', '2026-12-01 23:00', '2027-12-01 21:00'],
    ['east by half hours', '+05:30', '2026-12-01 17:30', '2027-12-01 17:30'],
  ])('are refused in wall time: %s', (_, zone, minimum, maximum) => {
    expect(check(zone, minimum, maximum)).toThrow('upstream-contract');
  });

  it.each([
    ['of a service whose own notice is as long as the zone is far', '2026-12-01 13:00'],
    ['without a minimum', ''],
    ['from a year ago, as the business itself is told', '2025-12-01 12:00'],
    ['by a clock that is some minutes slow', '2026-12-01 11:50'],
    ['an hour old', '2026-12-01 11:00'],
  ])('are taken %s', (_, minimum) => {
    expect(check('Europe/Belgrade', minimum, '2027-12-01 12:00')).not.toThrow();
  });

  it.each([
    // By the clock of the site it is the same time of day then, by UTC an hour earlier or later.
    ['Europe/London', '2027-07-01 13:00', '2027-12-28 13:00', '2027-07-01T12:00:00Z'],
    ['Europe/London', '2027-01-04 12:00', '2027-07-03 11:00', '2027-01-04T12:00:00Z'],
    ['Europe/Belgrade', '2027-07-01 13:00', '2027-12-28 13:00', '2027-07-01T12:00:00Z'],
    ['America/New_York', '2027-07-01 12:00', '2027-12-28 13:00', '2027-07-01T12:00:00Z'],
    ['UTC', '2026-12-01 11:00', '2027-12-01 12:00', '2026-12-01T12:00:00Z'],
  ])('are taken on both sides of a clock change: %s, %s', (zone, minimum, maximum, now) => {
    expect(check(zone, minimum, maximum, now)).not.toThrow();
  });

  it('are taken from every healthy site, whatever its zone, season, window and notice', () => {
    const dayMs = 86_400_000;
    const toDigits = (ms: number) => new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
    for (const zone of everyZone) {
      for (const month of ['01', '04', '07', '10']) {
        const now = `2027-${month}-15T12:00:00Z`;
        const nowMs = Date.parse(now);
        const wall = toOracle({ zone, epochMs: nowMs }).toPlainDateTime();
        for (const days of [30, 90, 180, 365]) {
          const maximumMs = wall.add({ days }).toZonedDateTime(zone).epochMilliseconds;
          for (const noticeHours of [0, 1, 2, 24]) {
            const minimum = toDigits(nowMs + (noticeHours * dayMs) / 24);
            check(zone, minimum, toDigits(maximumMs), now)();
          }
        }
      }
    }
  });
});
