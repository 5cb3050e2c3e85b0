import { describe, expect, it } from 'vitest';
import { createAmelia } from '../../demo/amelia/amelia.js';
import { createSampleBusiness } from '../../demo/business.js';
import { get } from './book.js';
import { key } from './recorded-site.js';

describe('the studio’s events', () => {
  const now = Date.parse('2026-11-23T10:00:00Z');
  const amelia = createAmelia({ business: createSampleBusiness(now), key, now: () => now });

  it('are listed by their dates, without the hidden one', async () => {
    const { events, count, countTotal } = await get(amelia, '/events&page=1&limit=100');
    expect([events.length, count, countTotal]).toEqual([17, 17, 17]);
    const starts = events.map(
      ({ periods }: { periods: { periodStart: string }[] }) => periods[0]?.periodStart,
    );
    expect(starts).toEqual([...starts].sort());
  });
});
