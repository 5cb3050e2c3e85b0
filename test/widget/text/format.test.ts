import { describe, expect, it } from 'vitest';
import { toClockTime } from '../../../widget/text/clock-time.js';
import { toFormat } from '../../../widget/text/format.js';
import { toCity, toOffsetName, toOffsetText, toZoneName } from '../../../widget/text/zone-names.js';
import { toWallTime } from '../../../widget/time/zoned.js';
import { site } from '../../support/studio.js';

const british = toFormat('en-GB');
const american = toFormat('en-US');

describe('times', () => {
  it('stand on the clock of the locale, in the zone asked for', () => {
    expect(toClockTime(toWallTime('2026-12-14T14:30:00Z', 'Europe/Belgrade'), british)).toBe(
      '15:30',
    );
    expect(toClockTime(toWallTime('2026-12-14T14:30:00Z', 'Europe/Belgrade'), american)).toMatch(
      /^3:30\sPM$/,
    );
  });

  it('can be told apart by the name of the zone then, where a clock shows them twice', () => {
    expect(toClockTime(toWallTime('2027-10-31T00:30:00Z', 'Europe/Belgrade'), british)).toBe(
      '02:30 CEST',
    );
    expect(toClockTime(toWallTime('2027-10-31T01:30:00Z', 'Europe/Belgrade'), british)).toBe(
      '02:30 CET',
    );
    expect(toClockTime(toWallTime('2027-10-31T02:00:00Z', 'Europe/Belgrade'), british)).toBe(
      '03:00',
    );
    expect(toClockTime(toWallTime('2027-11-07T05:30:00Z', 'America/New_York'), american)).toMatch(
      /^1:30\sAM EDT$/,
    );
  });

  it('are told in a zone that is nothing but an offset', () => {
    expect(toClockTime(toWallTime('2026-12-14T14:30:00Z', '-03:30'), british)).toBe('11:00');
  });
});

describe('money', () => {
  it('stands as the site writes it', () => {
    expect(british.money(123_450, site.currency)).toBe('$1,234.50');
    const euro = { ...site.currency, symbol: '€', symbolPosition: 'after', spaced: true } as const;
    expect(british.money(3500, euro)).toBe('35.00\u00a0€');
  });

  it('has no decimals where the currency has none', () => {
    const yen = { ...site.currency, code: 'JPY', decimals: 0, symbol: '¥' };
    expect(british.money(3500, yen)).toBe('¥3,500');
  });
});

it('shows a day of the month as a figure alone, in Japanese too', () => {
  expect(british.dayNumber('2026-12-15')).toBe('15');
  expect(toFormat('ja').dayNumber('2026-12-15')).toBe('15');
});

it('keeps a duration that runs to the left in one piece, behind a name that does not', () => {
  expect(toFormat('ar').duration(5400)).toBe('\u2067ساعة 30\u00a0دقيقة\u2069');
  expect(toFormat('he').duration(1800)).toBe('\u206730\u00a0דקות\u2069');
});

it('says durations in hours and minutes', () => {
  expect(american.duration(900)).toBe('15\u00a0minutes');
  expect(american.duration(3600)).toBe('1\u00a0hour');
  expect(american.duration(5400)).toBe('1\u00a0hour 30\u00a0minutes');
});

describe('a zone', () => {
  it('is named after its city', () => {
    expect(toCity('America/New_York')).toBe('New York');
    expect(toCity('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
    // The signs of these names are turned round.
    expect([toCity('Etc/GMT-1'), toCity('Etc/GMT+5')]).toEqual(['UTC+1', 'UTC−5']);
    expect(toCity('America/Buenos_Aires')).toBe('Buenos Aires');
    expect(toCity('UTC')).toBe('UTC');
  });

  it.each([
    ['Asia/Calcutta', 'Kolkata'],
    ['Asia/Saigon', 'Ho Chi Minh City'],
    ['Asia/Katmandu', 'Kathmandu'],
    ['Asia/Rangoon', 'Yangon'],
    ['Europe/Kiev', 'Kyiv'],
    ['Atlantic/Faeroe', 'Faroe'],
    ['America/Godthab', 'Nuuk'],
    ['Pacific/Truk', 'Chuuk'],
    ['Pacific/Ponape', 'Pohnpei'],
    ['Pacific/Enderbury', 'Kanton'],
    ['Africa/Asmera', 'Asmara'],
  ])('%s is called %s today', (zone, city) => expect(toCity(zone)).toBe(city));

  it.each([
    ['+05:30', 'UTC+5:30'],
    ['-03:30', 'UTC−3:30'],
    ['+00:00', 'UTC'],
    ['Etc/GMT-1', 'UTC+1'],
    ['Etc/GMT+11', 'UTC−11'],
    ['Etc/GMT+0', 'UTC'],
  ])('%s is named after its offset, having no city', (zone, name) => {
    expect(toCity(zone)).toBe(name);
  });

  it('has a name in words, which changes with the season and the language', () => {
    const zone = 'Europe/Belgrade';
    expect(toZoneName('2026-12-01T00:00:00Z', zone, british)).toBe(
      'Central European Standard Time',
    );
    expect(toZoneName('2026-07-01T00:00:00Z', zone, british)).toBe('Central European Summer Time');
    expect(toZoneName('2026-12-01T00:00:00Z', zone, toFormat('de'))).toBe(
      'Mitteleuropäische Normalzeit',
    );
  });

  it.each(['+05:30', 'Etc/GMT-1'])('%s has no name in words', (zone) => {
    expect(toZoneName('2026-12-01T00:00:00Z', zone, british)).toBe('');
  });

  it('has its offset in words from minutes too', () => {
    expect([345, -300, -210, 0].map(toOffsetText)).toEqual([
      ...['UTC+5:45', 'UTC−5', 'UTC−3:30', 'UTC'],
    ]);
  });

  it.each([
    ['Europe/Belgrade', '2026-07-01T00:00:00Z', 'UTC+2'],
    ['Europe/Belgrade', '2026-12-01T00:00:00Z', 'UTC+1'],
    ['America/St_Johns', '2026-12-01T00:00:00Z', 'UTC−3:30'],
    ['Asia/Kathmandu', '2026-12-01T00:00:00Z', 'UTC+5:45'],
    ['UTC', '2026-12-01T00:00:00Z', 'UTC'],
  ])('%s has its offset of %s', (zone, instant, name) => {
    expect(toOffsetName(instant, zone)).toBe(name);
  });
});
