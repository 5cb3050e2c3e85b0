import { expect, it } from 'vitest';
import { toWindows } from '../../proxy/routes/windows.js';

it('one day is one stretch', () => {
  expect(toWindows(['2026-12-14'])).toEqual([{ from: '2026-12-14', to: '2026-12-14' }]);
});

it('weekly dates share a stretch for as long as one answer can hold', () => {
  const days = Array.from({ length: 12 }, (_, week) =>
    new Date(Date.UTC(2026, 11, 14 + 7 * week)).toISOString().slice(0, 10),
  );
  expect(toWindows(days)).toEqual([
    { from: '2026-12-14', to: '2027-02-08' },
    { from: '2027-02-15', to: '2027-03-01' },
  ]);
});

it('monthly dates are asked for apart, and each day once', () => {
  const days = ['2027-01-14', '2026-12-14', '2026-12-14'];
  expect(toWindows(days)).toEqual([
    { from: '2026-12-14', to: '2026-12-14' },
    { from: '2027-01-14', to: '2027-01-14' },
  ]);
});
