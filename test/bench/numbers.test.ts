import { describe, expect, it } from 'vitest';
import { mean, median, percentile } from './numbers.js';

describe('summing up measurements', () => {
  it('takes the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(mean([1, 2, 6])).toBe(3);
  });

  it('takes percentiles between neighbours in proportion', () => {
    const values = Array.from({ length: 101 }, (_, index) => index);
    expect(percentile(values, 99)).toBe(99);
    expect(percentile([0, 10], 99)).toBeCloseTo(9.9);
  });

  it('refuses to sum up nothing', () => {
    expect(() => median([])).toThrow('nothing to measure');
  });
});
