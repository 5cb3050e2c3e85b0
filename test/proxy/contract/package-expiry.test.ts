import { expect, it } from 'vitest';
import type { PackageExpiry } from '../../../proxy/contract/catalog.js';
import { toExpiresAt } from '../../../proxy/contract/package-expiry.js';

const after = (count: number, unit: 'day' | 'week' | 'month'): PackageExpiry => ({
  kind: 'duration',
  count,
  unit,
});

it.each<[PackageExpiry | null, string, string | null]>([
  [null, '2027-01-31T10:00:00Z', null],
  [{ kind: 'date', at: '2027-12-31T22:59:59Z' }, '2027-01-31T10:00:00Z', '2027-12-31T22:59:59Z'],
  [after(1, 'day'), '2027-03-27T23:30:00Z', '2027-03-28T23:30:00Z'],
  [after(2, 'week'), '2027-12-20T10:00:00Z', '2028-01-03T10:00:00Z'],
  [after(1, 'month'), '2027-12-15T10:00:00Z', '2028-01-15T10:00:00Z'],
  [after(10, 'day'), '2026-12-01T09:00:00Z', '2026-12-11T09:00:00Z'],
  [after(2, 'week'), '2026-12-01T09:00:00Z', '2026-12-15T09:00:00Z'],
  [after(2, 'month'), '2026-12-01T09:00:00Z', '2027-02-01T09:00:00Z'],
  // February is too short for it.
  [after(1, 'month'), '2027-01-31T10:00:00Z', '2027-03-03T10:00:00Z'],
  [after(13, 'month'), '2027-01-31T10:00:00Z', '2028-03-02T10:00:00Z'],
])('a package of %o bought at %s ends at %s', (expiry, boughtAt, end) => {
  expect(toExpiresAt(expiry, Date.parse(boughtAt))).toBe(end);
});
