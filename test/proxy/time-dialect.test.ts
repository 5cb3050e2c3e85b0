import { describe, expect, it } from 'vitest';
import {
  fromUtcTime,
  toBookingStart,
  toDay,
  toRepeatedInstant,
  toUtcOffsetMinutes,
  toWallTime,
} from '../../proxy/amelia/time-dialect.js';

describe('the offset sent along with a booking', () => {
  it.each([
    ['Europe/Belgrade', '2026-12-14T08:00:00Z', 60],
    ['Europe/Belgrade', '2026-07-14T08:00:00Z', 120],
    ['America/New_York', '2026-12-14T08:00:00Z', -300],
    ['America/St_Johns', '2026-12-14T08:00:00Z', -210],
    ['Asia/Kathmandu', '2026-12-14T08:00:00Z', 345],
    ['UTC', '2026-12-14T08:00:00Z', 0],
  ])('of %s at %s is %i minutes', (zone, at, minutes) => {
    expect(toUtcOffsetMinutes(zone, at)).toBe(minutes);
  });

  it.each([
    ['the last minute of winter', '2027-03-28T00:59:00Z', 60],
    ['the first minute of summer', '2027-03-28T01:00:00Z', 120],
    ['half past two, the first time', '2027-10-31T00:30:00Z', 120],
    ['half past two, the second time', '2027-10-31T01:30:00Z', 60],
  ])('is exact at %s', (_, at, minutes) => {
    expect(toUtcOffsetMinutes('Europe/Belgrade', at)).toBe(minutes);
  });
});

it('shows the hour that autumn has twice on the same clock', () => {
  expect(toWallTime('Europe/Belgrade', '2027-10-31T00:30:00Z')).toBe('2027-10-31 02:30:00');
  expect(toWallTime('Europe/Belgrade', '2027-10-31T01:30:00Z')).toBe('2027-10-31 02:30:00');
  expect(toRepeatedInstant('Europe/Belgrade', '2027-10-31T00:30:00Z')).toBe('2027-10-31T01:30:00Z');
  expect(toRepeatedInstant('Europe/Belgrade', '2027-10-31T01:30:00Z')).toBeUndefined();
});

it('knows the day of an instant on both sides of the date line', () => {
  expect(toDay('Pacific/Auckland', '2026-12-14T12:00:00Z')).toBe('2026-12-15');
  expect(toDay('Pacific/Honolulu', '2026-12-14T09:00:00Z')).toBe('2026-12-13');
});

it('writes a start in UTC to the minute', () => {
  expect(toBookingStart('2026-12-14T08:30:00Z')).toBe('2026-12-14 08:30');
});

it.each(['2026-02-30 10:00:00', '2026-12-14 24:00', 'tomorrow', '', '2026-12-14T08:00:00Z'])(
  'does not take %j for a time',
  (text) => {
    expect(fromUtcTime(text)).toBeUndefined();
  },
);
