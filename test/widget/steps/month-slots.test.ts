import { expect, it } from 'vitest';
import type { Availability, Slot } from '../../../proxy/contract/availability.js';
import {
  addMonthSlots,
  toFirstFreeDay,
  toSoonest,
  toZone,
} from '../../../widget/steps/month-slots.js';
import { aSlot } from '../../support/studio.js';

function answer(timeZone: string, ...slots: Slot[]): Availability {
  return {
    timeZone,
    now: '2026-12-01T09:00:00Z',
    earliest: '2026-12-01T09:00:00Z',
    latest: '2027-12-01T09:00:00Z',
    slots,
  };
}

const lateEvening = aSlot('2026-12-14T23:30:00Z');
const morning = aSlot('2026-12-15T08:00:00Z');

it('groups slots by the day of the shown zone', () => {
  const belgrade = addMonthSlots(null, '2026-12', answer('Europe/Belgrade', lateEvening, morning));
  expect([...belgrade.byDay]).toEqual([['2026-12-15', [lateEvening, morning]]]);
  expect([...toZone(belgrade, 'America/New_York').byDay]).toEqual([
    ['2026-12-14', [lateEvening]],
    ['2026-12-15', [morning]],
  ]);
});

it('keeps what it knows of other months and renews the two it asked about', () => {
  const december = addMonthSlots(null, '2026-12', answer('UTC', morning));
  const february = aSlot('2027-02-01T08:00:00Z');
  const both = addMonthSlots(december, '2027-02', answer('UTC', february));
  expect(toSoonest(both, 5)).toEqual([morning, february]);
  const gone = addMonthSlots(both, '2026-12', answer('UTC'));
  expect(toSoonest(gone, 5)).toEqual([february]);
});

it('finds the first free day of a month', () => {
  const known = addMonthSlots(null, '2026-12', answer('UTC', morning, lateEvening));
  expect(toFirstFreeDay(known, '2026-12')).toBe('2026-12-14');
  expect(toFirstFreeDay(known, '2027-01')).toBeUndefined();
});

it('groups what it knew by the days of the zone that the answer is about', () => {
  const belgrade = addMonthSlots(null, '2026-12', answer('Europe/Belgrade', lateEvening));
  const february = aSlot('2027-02-01T08:00:00Z');
  const tokyo = addMonthSlots(belgrade, '2027-02', answer('Asia/Tokyo', february));
  expect([...tokyo.byDay.keys()]).toEqual(['2026-12-15', '2027-02-01']);
  const york = addMonthSlots(belgrade, '2027-02', answer('America/New_York', february));
  expect([...york.byDay.keys()]).toEqual(['2026-12-14', '2027-02-01']);
});

it('forgets what has passed meanwhile', () => {
  const december = addMonthSlots(null, '2026-12', answer('UTC', lateEvening, morning));
  const later = { ...answer('UTC'), earliest: '2026-12-15T07:00:00Z' };
  expect(toSoonest(addMonthSlots(december, '2027-02', later), 5)).toEqual([morning]);
});
