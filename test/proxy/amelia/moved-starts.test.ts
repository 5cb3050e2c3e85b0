import { describe, expect, it } from 'vitest';
import { findMoved } from '../../../proxy/amelia/moved-starts.js';

describe('starts that differ', () => {
  const at = (...hours: string[]) => hours.map((hour) => `2026-12-14T${hour}:00:00Z`);
  const booked = (...hours: string[]) => at(...hours).map((startsAt) => ({ startsAt }));

  it('do not by their order', () => {
    expect(findMoved(at('09', '10'), booked('10', '09'))).toBeUndefined();
  });

  it('count as often as they are there', () => {
    expect(findMoved(at('09', '09'), booked('09'))).toEqual([
      { startsAt: '2026-12-14T09:00:00Z', siteStartsAt: null },
    ]);
    expect(findMoved(at('09'), booked('09', '09'))).toEqual([]);
  });

  it('are told with the nearest that was booked instead', () => {
    expect(findMoved(at('09', '12', '15'), booked('16', '09'))).toEqual([
      { startsAt: '2026-12-14T12:00:00Z', siteStartsAt: null },
      { startsAt: '2026-12-14T15:00:00Z', siteStartsAt: '2026-12-14T16:00:00Z' },
    ]);
  });
});
