import { describe, expect, it } from 'vitest';
import type { Availability, Slot } from '../../../proxy/contract/availability.js';
import { findItemService } from '../../../widget/flow/package-items.js';
import { type PackageBounds, toPackageSlots } from '../../../widget/flow/package-slots.js';
import { aMassage, catalog } from '../../support/buying.js';
import { anItem, aSlot } from '../../support/studio.js';

const now = '2026-12-01T09:00:00Z';
const nothingElse: PackageBounds = { others: [], expiry: null, refusedAt: null, catalog };

function free(...slots: Slot[]): Availability {
  return { timeZone: 'UTC', now, earliest: now, latest: '2027-12-01T09:00:00Z', slots };
}

function keep(slots: Slot[], bounds: Partial<PackageBounds> = {}, item = anItem()) {
  const service = findItemService(item, catalog);
  if (!service) throw new Error('no such service');
  return toPackageSlots(free(...slots), service, { ...nothingElse, ...bounds });
}

const startsOf = ({ slots }: Availability) => slots.map(({ startsAt }) => startsAt.slice(11, 16));

describe('the free times of an appointment of a package', () => {
  it('are with those and there as the package says', () => {
    const both = aSlot('2026-12-14T08:00:00Z', [1, 1], [2, 1], [2, 2]);
    const mia = aSlot('2026-12-14T09:00:00Z', [1, 1]);
    const { slots } = keep([both, mia], {}, anItem({ employeeIds: [2], locationIds: [2] }));
    expect(slots).toEqual([aSlot('2026-12-14T08:00:00Z', [2, 2])]);
  });

  it('never overlap another of its appointments, whoever does that', () => {
    const times = ['08:30', '09:00', '09:30', '10:00', '10:29', '10:30', '11:00'];
    const slots = times.map((time) => aSlot(`2026-12-14T${time}:00Z`, [2, 1]));
    // A consultation takes 30 minutes, a massage an hour.
    const talk = aMassage('2026-12-14T10:00:00Z', { serviceId: 1 });
    expect(startsOf(keep(slots, { others: [talk] }))).toEqual(['08:30', '09:00', '10:30', '11:00']);
  });

  it('are free again where the other one can not be had', () => {
    const gone = aMassage('2026-12-14T10:00:00Z', { gone: 'slot-taken' });
    const { slots } = keep([aSlot('2026-12-14T10:00:00Z')], { others: [gone] });
    expect(slots).toHaveLength(1);
  });

  it('are without the one that was refused', () => {
    const slots = [aSlot('2026-12-14T08:00:00Z'), aSlot('2026-12-14T09:00:00Z')];
    expect(startsOf(keep(slots, { refusedAt: '2026-12-14T09:00:00Z' }))).toEqual(['08:00']);
  });

  it('end with the package, and so does the calendar', () => {
    const slots = [aSlot('2026-12-31T08:00:00Z'), aSlot('2027-01-01T08:00:00Z')];
    const expiry = { kind: 'date', at: '2026-12-31T22:59:59Z' } as const;
    const kept = keep(slots, { expiry });
    expect(kept.slots).toEqual([slots[0]]);
    expect(kept.latest).toBe('2026-12-31T22:59:59Z');
  });

  it('are not beyond what the site books at all', () => {
    const expiry = { kind: 'duration', count: 36, unit: 'month' } as const;
    expect(keep([], { expiry }).latest).toBe('2027-12-01T09:00:00Z');
  });
});
