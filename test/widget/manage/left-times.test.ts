import { describe, expect, it } from 'vitest';
import type { Availability } from '../../../proxy/contract/availability.js';
import { toLeftPairs, toLeftTimes } from '../../../widget/manage/left-times.js';
import { aManaged, anAppointment, aPackage } from '../../support/fake-managed.js';
import { aSlot, catalog } from '../../support/studio.js';

const hour = 3600;

function free(...starts: string[]): Availability {
  return {
    timeZone: 'UTC',
    now: '2026-11-24T16:00:00Z',
    earliest: '2026-11-24T16:00:00Z',
    latest: '2027-11-24T16:00:00Z',
    slots: starts.map((startsAt) => aSlot(startsAt)),
  };
}

const startsOf = ({ slots }: Availability) => slots.map(({ startsAt }) => startsAt);

describe('the free times of what is left of a package', () => {
  // Its one appointment is from 08:30 to 09:00.
  const around = free('2026-12-15T07:30:00Z', '2026-12-15T08:00:00Z', '2026-12-15T09:00:00Z');

  it('are none that overlap another appointment of it, however short that is', () => {
    const times = toLeftTimes(around, 2, aPackage(), hour);
    expect(startsOf(times)).toEqual(['2026-12-15T07:30:00Z', '2026-12-15T09:00:00Z']);
  });

  it('may be where an appointment of it was cancelled', () => {
    const managed = aPackage();
    managed.booking.appointments = [anAppointment({ status: 'canceled' })];
    expect(startsOf(toLeftTimes(around, 2, managed, hour))).toHaveLength(3);
  });

  it('end where it expires', () => {
    const managed = aPackage({ expiresAt: '2026-12-16T00:00:00Z' });
    const times = toLeftTimes(free('2026-12-15T12:00:00Z', '2026-12-16T00:00:00Z'), 1, managed, 0);
    expect(startsOf(times)).toEqual(['2026-12-15T12:00:00Z']);
    expect(times.latest).toBe('2026-12-16T00:00:00Z');
  });

  it('are with those alone whom the package allows', () => {
    const left = [{ serviceId: 1, left: 1, total: 1, employeeIds: [2], locationIds: [] }];
    const slots = [
      aSlot('2026-12-17T08:00:00Z', [1, 1]),
      aSlot('2026-12-17T09:00:00Z', [1, 1], [2, 1]),
    ];
    const times = toLeftTimes({ ...free(), slots }, 1, aPackage({ left }), hour);
    expect(times.slots).toEqual([aSlot('2026-12-17T09:00:00Z', [2, 1])]);
  });
});

describe('with whom and where the rest of a package can be', () => {
  const anyone = { serviceId: 2, employeeId: null, locationId: null };

  it('is whoever does it wherever, where the package says nothing', () => {
    expect(toLeftPairs(anyone, aPackage(), catalog)).toEqual([
      [1, 1],
      [2, 1],
      [2, 2],
    ]);
  });

  it('is what the package and the choice leave', () => {
    const left = [{ serviceId: 2, left: 1, total: 1, employeeIds: [], locationIds: [1] }];
    const chosen = { ...anyone, employeeId: 2 };
    expect(toLeftPairs(chosen, aPackage({ left }), catalog)).toEqual([[2, 1]]);
  });

  it('is nobody where the service is not offered any more', () => {
    expect(toLeftPairs({ ...anyone, serviceId: 99 }, aManaged(), catalog)).toEqual([]);
  });
});
