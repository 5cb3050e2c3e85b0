import { afterEach, describe, expect, it } from 'vitest';
import {
  formatWall,
  parseWall,
  toDayIndex,
  toInstantMs,
  toWallMs,
} from '../../demo/amelia/clock.js';

const machineZone = process.env.TZ;
const toUtc = (wall: string, zone: string) => formatWall(toInstantMs(parseWall(wall), zone));

describe.each(['UTC', 'America/New_York', 'Europe/Belgrade', 'Pacific/Apia'])(
  'on a machine in %s',
  (machine) => {
    afterEach(() => {
      if (machineZone === undefined) delete process.env.TZ;
      else process.env.TZ = machineZone;
    });

    it.each([
      ['2026-12-14 09:00', 'Europe/Belgrade', '2026-12-14 08:00:00'],
      ['2027-07-14 09:00', 'Europe/Belgrade', '2027-07-14 07:00:00'],
      ['2026-12-14 09:00', 'America/New_York', '2026-12-14 14:00:00'],
      ['2026-12-14 09:00', 'Asia/Kathmandu', '2026-12-14 03:15:00'],
      ['2026-12-14 09:00', '+05:30', '2026-12-14 03:30:00'],
      ['2026-12-14 09:00', '-03:00', '2026-12-14 12:00:00'],
      ['2026-12-14 09:00', 'UTC', '2026-12-14 09:00:00'],
    ])('takes %s in %s for %s UTC', (wall, zone, utc) => {
      process.env.TZ = machine;
      expect(toUtc(wall, zone)).toBe(utc);
      expect(formatWall(toWallMs(parseWall(utc), zone))).toBe(`${wall}:00`);
    });

    it.each([
      ['the last before the gap', '2027-03-28 01:59', '2027-03-28 00:59:00'],
      ['one that never comes, moved forward', '2027-03-28 02:00', '2027-03-28 01:00:00'],
      ['another that never comes', '2027-03-28 02:30', '2027-03-28 01:30:00'],
      ['the first after the gap', '2027-03-28 03:00', '2027-03-28 01:00:00'],
      ['the last before the hour that comes twice', '2027-10-31 01:59', '2027-10-30 23:59:00'],
      ['the second of two', '2027-10-31 02:00', '2027-10-31 01:00:00'],
      ['the second of two later on', '2027-10-31 02:30', '2027-10-31 01:30:00'],
      ['the first after it', '2027-10-31 03:00', '2027-10-31 02:00:00'],
    ])('takes %s: %s', (_, wall, utc) => {
      process.env.TZ = machine;
      expect(toUtc(wall, 'Europe/Belgrade')).toBe(utc);
    });

    it.each([
      ['2027-03-28 00:59', '2027-03-28 01:59:00'],
      ['2027-03-28 01:00', '2027-03-28 03:00:00'],
      ['2027-10-31 00:30', '2027-10-31 02:30:00'],
      ['2027-10-31 01:30', '2027-10-31 02:30:00'],
    ])('reads %s UTC as %s in Belgrade', (utc, wall) => {
      process.env.TZ = machine;
      expect(formatWall(toWallMs(parseWall(utc), 'Europe/Belgrade'))).toBe(wall);
    });
  },
);

describe('wall times', () => {
  it('count the days of the week from Monday', () => {
    expect(toDayIndex(parseWall('2026-12-14'))).toBe(1);
    expect(toDayIndex(parseWall('2026-12-20 23:59'))).toBe(7);
  });

  it('are refused in PHP’s words where they are none', () => {
    expect(() => parseWall('tomorrow')).toThrow(/Failed to parse time string \(tomorrow\)/);
    expect(() => parseWall(undefined)).toThrow(/Failed to parse/);
  });

  it('are refused in a zone that is none', () => {
    expect(() => toInstantMs(0, 'Mars/Base')).toThrow(/Unknown or bad timezone \(Mars\/Base\)/);
  });
});
