import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { toAppointmentStart } from '../../../proxy/amelia/start-fields.js';
import {
  addDays,
  fromUtcTime,
  readWallTime,
  toBookingStart,
  toDay,
  toRepeatedInstant,
  toUtcOffsetMinutes,
  toWallTime,
} from '../../../proxy/amelia/time-dialect.js';

it('sends the offset of the customer’s zone at the instant, not of today', () => {
  expect(toAppointmentStart('2027-07-01T09:00:00Z', 'America/New_York').utcOffset).toBe(-240);
  expect(toAppointmentStart('2026-12-14T09:00:00Z', 'America/New_York').utcOffset).toBe(-300);
});

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
    ['+05:30', '2026-12-14T10:00:00Z', 330],
    ['-03:30', '2026-07-01T10:00:00Z', -210],
    ['+14:00', '2026-12-14T10:00:00Z', 840],
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
    expect(toRepeatedInstant('+05:45', '2027-10-31T00:30:00Z')).toBeUndefined();
  });

  it('may show another day than the calendar in London', () => {
    expect(toDay('Pacific/Kiritimati', '2026-12-14T10:00:00Z')).toBe('2026-12-15');
    expect(toDay('Pacific/Honolulu', '2026-12-14T09:59:00Z')).toBe('2026-12-13');
    expect(toDay('+05:30', '2026-12-14T18:30:00Z')).toBe('2026-12-15');
  });
});

describe('a time on a wall clock', () => {
  const machineZone = process.env.TZ;
  const cases: [story: string, zone: string, text: string, instant: string][] = [
    ['an ordinary one', 'Europe/Belgrade', '2026-12-14 09:00', '2026-12-14T08:00:00Z'],
    ['the last before the gap', 'Europe/Belgrade', '2027-03-28 01:59:59', '2027-03-28T00:59:59Z'],
    ['one in the gap', 'Europe/Belgrade', '2027-03-28 02:30', '2027-03-28T01:30:00Z'],
    ['the first after the gap', 'Europe/Belgrade', '2027-03-28 03:00', '2027-03-28T01:00:00Z'],
    ['one that comes twice', 'Europe/Belgrade', '2027-10-31 02:30', '2027-10-31T00:30:00Z'],
    ['the first after both', 'Europe/Belgrade', '2027-10-31 03:00', '2027-10-31T02:00:00Z'],
    ['a gap of half an hour', 'Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-03T15:45:00Z'],
    ['twice in half an hour', 'Australia/Lord_Howe', '2027-04-04 01:45', '2027-04-03T14:45:00Z'],
    ['west, twice', 'America/St_Johns', '2026-11-01 01:30', '2026-11-01T04:00:00Z'],
    ['west, in the gap', 'America/St_Johns', '2027-03-14 02:10', '2027-03-14T05:40:00Z'],
    ['on a day that was left out', 'Pacific/Apia', '2011-12-30 12:00', '2011-12-30T22:00:00Z'],
    ['after it', 'Pacific/Apia', '2011-12-31 00:00', '2011-12-30T10:00:00Z'],
    ['as Ramadan begins', 'Africa/Casablanca', '2027-02-07 02:30', '2027-02-07T01:30:00Z'],
    ['as Ramadan ends', 'Africa/Casablanca', '2027-03-14 02:30', '2027-03-14T02:30:00Z'],
    ['three quarters', 'Asia/Kathmandu', '2026-12-14 09:00', '2026-12-14T03:15:00Z'],
  ];

  afterEach(() => {
    if (machineZone === undefined) delete process.env.TZ;
    else process.env.TZ = machineZone;
  });

  it.each(cases)('is the instant that Temporal says: %s', (_, zone, text, instant) => {
    const plain = Temporal.PlainDateTime.from(text.replace(' ', 'T'));
    const { epochMilliseconds } = plain.toZonedDateTime(zone, { disambiguation: 'compatible' });
    expect(new Date(epochMilliseconds).toISOString()).toBe(instant.replace('Z', '.000Z'));
    for (const machine of ['UTC', 'Europe/Belgrade', 'America/St_Johns', 'Pacific/Apia']) {
      process.env.TZ = machine;
      expect(readWallTime(zone, text)).toBe(instant);
    }
  });

  it.each([
    ['+05:30', '2026-12-14 09:00', '2026-12-14T03:30:00Z'],
    ['-03:30', '2026-12-14 09:00:00', '2026-12-14T12:30:00Z'],
  ])('is as far from UTC as a fixed offset says: %s', (zone, text, instant) => {
    expect(readWallTime(zone, text)).toBe(instant);
  });

  it.each([
    '2026-12-14T09:00',
    '2026-12-14 24:00',
    '2026-02-30 09:00',
    '2026-12-14 9:00',
    '2026-12-14',
    '2026-12-14 09:00:00.000',
    'tomorrow',
    '',
  ])('is nothing else: %s', (text) => {
    expect(readWallTime('Europe/Belgrade', text)).toBeUndefined();
  });
});

it('counts days over the ends of months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
});
