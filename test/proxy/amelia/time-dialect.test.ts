import { describe, expect, it } from 'vitest';
import {
  addDays,
  fromUtcTime,
  toBookingStart,
  toDay,
  toRepeatedInstant,
  toUtcOffsetMinutes,
  toWallTime,
} from '../../../proxy/amelia/time-dialect.js';

describe('an instant for Amelia', () => {
  it('is written in UTC, to the minute', () => {
    expect(toBookingStart('2026-12-14T08:00:00Z')).toBe('2026-12-14 08:00');
  });

  it.each([
    ['Europe/Belgrade', '2026-07-01T10:00:00Z', 120],
    ['Europe/Belgrade', '2026-12-14T10:00:00Z', 60],
    ['America/New_York', '2026-12-14T10:00:00Z', -300],
    ['America/St_Johns', '2026-07-01T10:00:00Z', -150],
    ['Asia/Kathmandu', '2026-12-14T10:00:00Z', 345],
    ['Australia/Lord_Howe', '2026-12-14T10:00:00Z', 660],
    ['Pacific/Kiritimati', '2026-12-14T10:00:00Z', 840],
    ['Etc/GMT-1', '2026-12-14T10:00:00Z', 60],
    ['UTC', '2026-12-14T10:00:00Z', 0],
    // A second before and after the clocks go back.
    ['Europe/Belgrade', '2027-10-31T00:59:59Z', 120],
    ['Europe/Belgrade', '2027-10-31T01:00:00Z', 60],
  ])('has the offset of %s at %s', (zone, at, minutes) => {
    expect(toUtcOffsetMinutes(zone, at)).toBe(minutes);
  });
});

describe('a time from Amelia', () => {
  it.each([
    ['2026-12-14 08:00:00', '2026-12-14T08:00:00Z'],
    ['2026-12-14 08:00', '2026-12-14T08:00:00Z'],
    ['2026-12-14 24:00', undefined],
    ['2026-02-30 08:00', undefined],
    ['2026-12-14T08:00:00Z', undefined],
    ['2026-12-14 08:00:00 +01:00', undefined],
    ['', undefined],
  ])('is read strictly, as UTC: %s', (text, instant) => {
    expect(fromUtcTime(text)).toBe(instant);
  });
});

describe('a wall clock', () => {
  it('shows the same twice when it goes back, an hour or half of one apart', () => {
    expect(toWallTime('Europe/Belgrade', '2027-10-31T00:30:00Z')).toBe('2027-10-31 02:30:00');
    expect(toRepeatedInstant('Europe/Belgrade', '2027-10-31T00:30:00Z')).toBe(
      '2027-10-31T01:30:00Z',
    );
    expect(toRepeatedInstant('Europe/Belgrade', '2027-10-31T01:30:00Z')).toBeUndefined();
    expect(toRepeatedInstant('Australia/Lord_Howe', '2027-04-03T14:45:00Z')).toBe(
      '2027-04-03T15:15:00Z',
    );
    expect(toRepeatedInstant('Europe/Belgrade', '2027-03-28T00:30:00Z')).toBeUndefined();
    expect(toRepeatedInstant('UTC', '2027-10-31T00:30:00Z')).toBeUndefined();
  });

  it('may show another day than the calendar in London', () => {
    expect(toDay('Pacific/Kiritimati', '2026-12-14T10:00:00Z')).toBe('2026-12-15');
    expect(toDay('Pacific/Honolulu', '2026-12-14T09:59:00Z')).toBe('2026-12-13');
  });
});

it('counts days over the ends of months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
});
