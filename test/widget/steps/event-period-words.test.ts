import { describe, expect, it } from 'vitest';
import { toPeriodLines, toShortPeriod } from '../../../widget/steps/event-period-words.js';
import { anEventView } from '../../support/event-view.js';
import { anEvent } from '../../support/studio.js';

/** Without what keeps the dash on the line before it. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function tell(startsAt: string, endsAt: string, ownZone = 'Europe/Belgrade', locale = 'en-GB') {
  const view = anEventView(anEvent(), { ownZone, locale });
  const { first, second } = toShortPeriod({ startsAt, endsAt }, view);
  return {
    long: toPeriodLines({ startsAt, endsAt }, view).map(plain),
    short: [plain(first), plain(second)],
  };
}

describe('when a period of an event is', () => {
  it('is told by its day, from when to when', () => {
    expect(tell('2026-12-15T17:00:00Z', '2026-12-15T19:30:00Z')).toEqual({
      long: ['Tuesday, 15 December 2026, 18:00 – 20:30 in Belgrade'],
      short: ['Tue 15 Dec, 18:00 – 20:30', ''],
    });
  });

  it('is told on both clocks where they differ', () => {
    const told = tell('2026-12-15T17:00:00Z', '2026-12-15T19:30:00Z', 'America/New_York');
    expect(told.long).toEqual([
      'Tuesday, 15 December 2026, 18:00 – 20:30 in Belgrade',
      'Tuesday, 15 December 2026, 12:00 – 14:30 in New York',
    ]);
    expect(told.short).toEqual(['Tue 15 Dec, 18:00 – 20:30', '12:00 – 14:30']);
  });

  it('is told with the clock of twelve hours where people read that', () => {
    const told = tell('2026-12-15T17:00:00Z', '2026-12-15T19:30:00Z', undefined, 'en-US');
    expect(told.short[0]).toBe('Tue, Dec 15, 6:00 PM – 8:30 PM');
  });

  it('has both its days where it goes past midnight', () => {
    expect(tell('2026-12-31T19:00:00Z', '2027-01-01T02:00:00Z')).toEqual({
      long: ['Thursday, 31 December 2026, 20:00 – Friday, 1 January 2027, 03:00 in Belgrade'],
      short: ['Thu 31 Dec, 20:00 – Fri 1 Jan, 03:00', ''],
    });
  });

  it('has one day where it ends at midnight, and two where it lasts the whole day', () => {
    expect(tell('2026-12-15T19:00:00Z', '2026-12-15T23:00:00Z').short[0]).toBe(
      'Tue 15 Dec, 20:00 – 00:00',
    );
    expect(tell('2026-12-14T23:00:00Z', '2026-12-15T23:00:00Z').short[0]).toBe(
      'Tue 15 Dec, 00:00 – Wed 16 Dec, 00:00',
    );
  });

  it('has weekdays on the second clock where that is another day', () => {
    expect(tell('2026-12-15T17:00:00Z', '2026-12-15T19:30:00Z', 'Asia/Tokyo').short).toEqual([
      'Tue 15 Dec, 18:00 – 20:30',
      'Wed 02:00 – 04:30',
    ]);
    expect(tell('2026-12-15T13:00:00Z', '2026-12-15T17:00:00Z', 'Asia/Tokyo').short[1]).toBe(
      'Tue 22:00 – Wed 02:00',
    );
  });
});

describe('a period in which the clocks are changed', () => {
  it('ends at the time that clocks show then', () => {
    // From 23:00 in summer to 03:30 in winter: five and a half hours.
    const told = tell('2026-10-24T21:00:00Z', '2026-10-25T02:30:00Z');
    expect(told.short[0]).toBe('Sat 24 Oct, 23:00 – Sun 25 Oct, 03:30');
  });

  it('says which of two it is where clocks show a time twice', () => {
    expect(tell('2026-10-24T23:30:00Z', '2026-10-25T01:30:00Z').short[0]).toBe(
      'Sun 25 Oct, 01:30 – 02:30 CET',
    );
  });

  it('is on both clocks where they agree at one end only', () => {
    // Johannesburg never changes its clocks; until that night they show what Belgrade shows.
    const told = tell('2026-10-24T22:00:00Z', '2026-10-25T05:00:00Z', 'Africa/Johannesburg');
    expect(told.short).toEqual(['Sun 25 Oct, 00:00 – 06:00', '00:00 – 07:00']);
    expect(told.long).toHaveLength(2);
  });
});
