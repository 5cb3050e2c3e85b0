import { describe, expect, it } from 'vitest';
import { rankOffset, readOffset } from '../../../widget/ui/zone-offset.js';

const isMeant = (typed: string, offsetMinutes: number) => {
  const wanted = readOffset(typed);
  return wanted !== null && rankOffset(wanted, offsetMinutes) === 0;
};

describe('an offset', () => {
  it.each([
    ['+5:45', 345],
    ['+545', 345],
    ['+0545', 345],
    ['5.75', 345],
    ['5,75', 345],
    ['UTC+5:45', 345],
    ['utc-3:30', -210],
    ['GMT -3:30', -210],
    ['gmt+1', 60],
    ['utc 1', 60],
    ['5.5', 330],
    ['05:30', 330],
    ['-3', -180],
    ['−3', -180],
    ['–3', -180],
    ['+14', 840],
    ['-12', -720],
    ['+0', 0],
    ['-0', 0],
  ])('is read from %s', (typed, offsetMinutes) => {
    expect(isMeant(typed, offsetMinutes)).toBe(true);
    expect(isMeant(typed, offsetMinutes + 60)).toBe(false);
    if (offsetMinutes !== 0) expect(isMeant(typed, -offsetMinutes)).toBe(false);
  });

  it.each(['belgrade', 'utc', '+', '', '2026', '+15', '5:75', '1 2', 'gmt+1 berlin'])(
    'is not read from “%s”',
    (typed) => expect(readOffset(typed)).toBeNull(),
  );

  it('may be typed halfway: whole hours come first, then the others of that hour', () => {
    const wanted = readOffset('+5');
    if (!wanted) throw new Error('no offset');
    expect(rankOffset(wanted, 300)).toBe(0);
    expect(rankOffset(wanted, 345)).toBe(1);
    expect(isMeant('+5:', 300)).toBe(true);
    expect(isMeant('+5:4', 345)).toBe(true);
    expect(isMeant('+5:4', 330)).toBe(false);
  });
});
