import { describe, expect, it } from 'vitest';
import type { Availability } from '../../../proxy/contract/availability.js';
import {
  addAnswer,
  moveToZone,
  startCalendar,
  toFirstInstant,
  toShownDay,
  toUnknownFirstMonth,
} from '../../../widget/steps/shown-calendar.js';
import { aSlot } from '../../support/studio.js';

/** The proxy's answer, with these starts free. */
function answer(timeZone: string, ...starts: string[]): Availability {
  return {
    timeZone,
    now: '2026-12-10T10:00:00Z',
    earliest: '2026-12-10T12:00:00Z',
    latest: '2027-06-10T10:00:00Z',
    slots: starts.map((startsAt) => aSlot(startsAt)),
  };
}

const [evening, nextMonth] = ['2026-12-31T20:00:00Z', '2027-01-12T09:00:00Z'];

describe('the calendar', () => {
  it('opens on the first month with anything free', () => {
    const shown = startCalendar('Europe/Belgrade', undefined, '2026-12-10T10:00:00Z');
    expect(shown.month).toBe('2026-12');
    const answered = addAnswer(shown, '2026-12', answer('Europe/Belgrade', nextMonth));
    expect([answered.month, toShownDay(answered)]).toEqual(['2027-01', '2027-01-12']);
  });

  it.each([
    ['a year behind', '2025-12-10T10:00:00Z', '2025-12'],
    ['a year ahead', '2027-12-10T10:00:00Z', '2027-12'],
  ])('asks again where the device’s clock is %s', (_, guess, asked) => {
    const shown = startCalendar('Europe/Belgrade', undefined, guess);
    expect(shown.month).toBe(asked);
    const corrected = addAnswer(shown, asked, answer('Europe/Belgrade'));
    expect(corrected).toMatchObject({ month: '2026-12', known: null });
  });

  it('opens on the day of the time chosen before', () => {
    const shown = startCalendar('Asia/Tokyo', evening, '2026-12-10T10:00:00Z');
    expect(shown).toMatchObject({ month: '2027-01', day: '2027-01-01' });
  });

  it('knows when the soonest times are still to be asked for', () => {
    const shown = startCalendar('Europe/Belgrade', '2027-03-02T09:00:00Z', '2026-12-10T10:00:00Z');
    expect(toUnknownFirstMonth(shown)).toBeNull();
    const march = addAnswer(shown, '2027-03', answer('Europe/Belgrade', '2027-03-02T09:00:00Z'));
    expect(toUnknownFirstMonth(march)).toBe('2026-12');
    const both = addAnswer(march, '2026-12', answer('Europe/Belgrade', evening));
    expect(toUnknownFirstMonth(both)).toBeNull();
    expect(both).toMatchObject({ month: '2027-03', day: '2027-03-02' });
  });

  it('stays on the month that somebody turned to', () => {
    const shown = startCalendar('Europe/Belgrade', undefined, '2026-12-10T10:00:00Z');
    const first = addAnswer(shown, '2026-12', answer('Europe/Belgrade', evening));
    const turned = { ...first, month: '2027-02' };
    const answered = addAnswer(turned, '2027-02', answer('Europe/Belgrade'));
    expect(answered.month).toBe('2027-02');
    expect(toShownDay(answered)).toBeUndefined();
  });
});

describe('switching the zone', () => {
  const start = startCalendar('Europe/Belgrade', undefined, '2026-12-10T10:00:00Z');
  const belgrade = addAnswer(start, '2026-12', answer('Europe/Belgrade', evening, nextMonth));

  it('keeps the chosen instant and moves the calendar to its day there', () => {
    expect(toShownDay(belgrade)).toBe('2026-12-31');
    const tokyo = moveToZone(belgrade, 'Asia/Tokyo', evening);
    expect(tokyo).toMatchObject({ zone: 'Asia/Tokyo', month: '2027-01', day: '2027-01-01' });
    expect(toFirstInstant(tokyo)).toBe(evening);
  });

  it('goes with the chosen instant, not with the day that is looked at', () => {
    const looking = { ...belgrade, month: '2027-01', day: '2027-01-12' };
    expect(moveToZone(looking, 'Asia/Tokyo', evening).day).toBe('2027-01-01');
  });

  it('goes with the day that is looked at where nothing is chosen', () => {
    expect(moveToZone(belgrade, 'Asia/Tokyo', undefined).day).toBe('2027-01-01');
  });

  it('loses no slot, there and back again', () => {
    const back = moveToZone(
      moveToZone(belgrade, 'Pacific/Kiritimati', undefined),
      'Europe/Belgrade',
      undefined,
    );
    expect(back.known?.byDay).toEqual(belgrade.known?.byDay);
  });

  it('is possible before anything is known', () => {
    expect(moveToZone(start, 'Asia/Tokyo', undefined)).toMatchObject({
      zone: 'Asia/Tokyo',
      month: '2026-12',
      known: null,
    });
  });
});
