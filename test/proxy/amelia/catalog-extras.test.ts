import { describe, expect, it } from 'vitest';
import { readService } from './read-catalog.js';

const tea = { id: 17, name: 'Tea', description: null, price: 4, maxQuantity: 2 };

describe('extras', () => {
  it('stand in the site’s order, without those nobody should see', async () => {
    const service = await readService({
      extras: [
        { ...tea, id: 3, position: 3 },
        { ...tea, id: 4, position: 1, status: 'hidden' },
        { ...tea, id: 5, position: 2, show: false },
        { ...tea, id: 6, position: '1' },
        { ...tea, id: null },
        { ...tea, id: 7, price: 'a lot' },
        { ...tea, id: 8, price: -5 },
        'tea',
      ],
    });
    expect(service?.extras.map(({ id }) => id)).toEqual([6, 3]);
  });

  it.each([
    [null, 1],
    [0, 1],
    [-2, 1],
    ['4', 4],
    [2.5, 2],
  ])('can be had once at least: %j of them is %i', async (maxQuantity, quantity) => {
    const service = await readService({ extras: [{ ...tea, maxQuantity }] });
    expect(service?.extras[0]?.maxQuantity).toBe(quantity);
  });

  it.each([
    [{ mandatoryExtra: false, minSelectedExtras: 2 }, 0],
    [{ mandatoryExtra: true, minSelectedExtras: null }, 1],
    [{ mandatoryExtra: 1, minSelectedExtras: '2' }, 2],
    [{ mandatoryExtra: true, minSelectedExtras: 5 }, 2],
  ])('may have to be chosen, never more than there are: %o → %i', async (changes, least) => {
    const extras = [tea, { ...tea, id: 18 }, { ...tea, id: 19, status: 'hidden' }];
    expect((await readService({ ...changes, extras }))?.minExtras).toBe(least);
  });

  it('need not be chosen where there are none', async () => {
    expect((await readService({ mandatoryExtra: true }))?.minExtras).toBe(0);
  });
});
