import { expect, it } from 'vitest';
import { toNearestSlots } from '../../../widget/flow/nearest-slots.js';
import { aSlot } from '../../support/studio.js';

const [eight, nine, ten, next] = [
  aSlot('2026-12-14T08:00:00Z'),
  aSlot('2026-12-14T09:00:00Z'),
  aSlot('2026-12-14T10:00:00Z'),
  aSlot('2026-12-15T08:00:00Z'),
] as const;

it('offers what is nearest on both sides, in the order of the day', () => {
  expect(toNearestSlots([next, ten, eight], nine.startsAt, 2)).toEqual([eight, ten]);
});

it('does not offer the lost time itself', () => {
  expect(toNearestSlots([eight, nine], nine.startsAt, 3)).toEqual([eight]);
});
