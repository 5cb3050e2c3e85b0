import { describe, expect, it } from 'vitest';
import { toInstant } from '../../../proxy/contract/instant.js';
import { isZone } from '../../../widget/time/zone.js';
import { isSameClock, toWallTime } from '../../../widget/time/zoned.js';

describe('an instant on the clock of a zone', () => {
  it.each([
    ['2026-12-14T08:00:00Z', 'Europe/Belgrade', '2026-12-14', 9 * 60, 60],
    ['2026-07-14T08:00:00Z', 'Europe/Belgrade', '2026-07-14', 10 * 60, 120],
    ['2026-12-14T03:30:00Z', 'America/New_York', '2026-12-13', 22 * 60 + 30, -300],
    ['2026-12-14T12:00:00Z', 'Pacific/Auckland', '2026-12-15', 60, 780],
    ['2026-12-14T08:00:00Z', 'Asia/Kathmandu', '2026-12-14', 13 * 60 + 45, 345],
    ['2026-12-14T08:00:00Z', 'UTC', '2026-12-14', 480, 0],
    ['2026-12-14T22:00:00Z', '+05:45', '2026-12-15', 3 * 60 + 45, 345],
    ['2026-12-14T02:00:00Z', '-03:30', '2026-12-13', 22 * 60 + 30, -210],
  ])('%s in %s', (instant, zone, day, minuteOfDay, offsetMinutes) => {
    expect(toWallTime(instant, zone)).toMatchObject({ day, minuteOfDay, offsetMinutes });
  });

  it('jumps over the hour that spring leaves out', () => {
    expect(toWallTime('2027-03-28T00:59:00Z', 'Europe/Belgrade').minuteOfDay).toBe(119);
    expect(toWallTime('2027-03-28T01:00:00Z', 'Europe/Belgrade').minuteOfDay).toBe(180);
  });

  it('tells the two half past twos of an autumn night apart by their offset', () => {
    const first = toWallTime('2027-10-31T00:30:00Z', 'Europe/Belgrade');
    const second = toWallTime('2027-10-31T01:30:00Z', 'Europe/Belgrade');
    expect([first.minuteOfDay, first.offsetMinutes]).toEqual([150, 120]);
    expect([second.minuteOfDay, second.offsetMinutes]).toEqual([150, 60]);
  });

  it.each(['+05:30', '-03:30', '+14:00', 'Europe/Belgrade', 'UTC'])('takes %s', (zone) => {
    expect(isZone(zone)).toBe(true);
  });

  it.each(['+05:20', '+15:00', '-23:00', '+99:99', '+5:30', ''])('takes no %s', (zone) => {
    expect(isZone(zone)).toBe(false);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => toWallTime('2026-12-14T08:00:00Z', 'Mars/Phobos')).toThrow(RangeError);
    expect(isZone('Mars/Phobos')).toBe(false);
  });
});

const isShownTwice = (instant: string, zone: string) => toWallTime(instant, zone).isShownTwice;

describe('a time that the clock shows twice', () => {
  it.each([
    // Belgrade goes from 03:00 back to 02:00, Lord Howe from 02:00 to 01:30.
    ['Europe/Belgrade', '2027-10-30T23:59:00Z', '2027-10-31T00:00:00Z', true],
    ['Europe/Belgrade', '2027-10-31T01:59:00Z', '2027-10-31T02:00:00Z', false],
    ['Australia/Lord_Howe', '2027-04-03T14:29:00Z', '2027-04-03T14:30:00Z', true],
    ['Australia/Lord_Howe', '2027-04-03T15:29:00Z', '2027-04-03T15:30:00Z', false],
  ])('begins and ends to the minute in %s', (zone, before, after, isInside) => {
    expect([isShownTwice(before, zone), isShownTwice(after, zone)]).toEqual([!isInside, isInside]);
  });

  it('is none when the clock goes forward, nor in a zone that never changes it', () => {
    expect(isShownTwice('2027-03-28T00:30:00Z', 'Europe/Belgrade')).toBe(false);
    expect(isShownTwice('2027-03-28T01:30:00Z', 'Europe/Belgrade')).toBe(false);
    expect(isShownTwice('2027-10-31T00:30:00Z', 'Asia/Kolkata')).toBe(false);
  });
});

it('has the same offset in every second of a minute', () => {
  for (const seconds of ['00', '29', '45', '59']) {
    const { offsetMinutes } = toWallTime(`2026-12-14T08:05:${seconds}Z`, 'Asia/Kathmandu');
    expect(offsetMinutes).toBe(345);
  }
});

it('knows that zones of other names may show the same clock', () => {
  expect(isSameClock('2026-12-14T08:00:00Z', 'Europe/Belgrade', 'Europe/Zagreb')).toBe(true);
  expect(isSameClock('2026-12-14T08:00:00Z', 'Europe/Belgrade', 'Europe/London')).toBe(false);
});

it('writes an instant with whole seconds', () => {
  expect(toInstant(Date.UTC(2026, 11, 14, 8, 0, 0, 123))).toBe('2026-12-14T08:00:00Z');
});
