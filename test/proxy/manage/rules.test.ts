import { describe, expect, it } from 'vitest';
import type {
  FoundAppointment,
  FoundBooking,
  ManageRules,
} from '../../../proxy/amelia/booking-system.js';
import type { BookingStatus } from '../../../proxy/contract/booking.js';
import { toPermissions } from '../../../proxy/routes/manage-rules.js';
import { aFoundAppointment, aFoundEvent, aFoundPurchase, anAppointment } from './booked.js';

const at = (instant: string) => Date.parse(instant);
const longBefore = at('2026-11-23T06:00:00Z');

/** An appointment with one thing of it different. */
function withRules(difference: Partial<ManageRules>): FoundBooking {
  const found = aFoundAppointment();
  return { ...found, rules: { ...found.rules, ...difference } };
}

/** Another appointment than it was booked. */
function withAppointment(difference: Partial<FoundAppointment>): FoundBooking {
  const found = aFoundAppointment();
  if (!found.appointment) throw new Error('it is no appointment');
  return { ...found, appointment: { ...found.appointment, ...difference } };
}

function withStatus(status: BookingStatus, own?: BookingStatus): FoundBooking {
  const found = aFoundAppointment();
  const appointments = [{ ...anAppointment(), ...(own ? { status: own } : {}) }];
  if (!own) for (const each of appointments) delete each.status;
  return { ...found, receipt: { ...found.receipt, status, appointments } };
}

describe('an appointment', () => {
  it.each([
    ['weeks before', longBefore, null, null],
    ['a second before it is too late to move it', at('2026-12-12T08:59:59Z'), null, null],
    ['two days before', at('2026-12-12T09:00:00Z'), null, 'too-late'],
    ['a second before it is too late to cancel it', at('2026-12-13T08:59:59Z'), null, 'too-late'],
    ['a day before', at('2026-12-13T09:00:00Z'), 'too-late', 'too-late'],
    ['a second before', at('2026-12-14T08:59:59Z'), 'too-late', 'too-late'],
    ['when it begins', at('2026-12-14T09:00:00Z'), 'past', 'past'],
    ['when it is over', at('2026-12-15T09:00:00Z'), 'past', 'past'],
  ])('can be changed until the business wants to know: %s', (_, nowMs, cancel, reschedule) => {
    expect(toPermissions(aFoundAppointment(), nowMs)).toEqual({
      canCancelUntil: '2026-12-13T09:00:00Z',
      cancelObstacle: cancel,
      canRescheduleUntil: '2026-12-12T09:00:00Z',
      rescheduleObstacle: reschedule,
    });
  });

  it.each([
    [at('2026-12-14T08:59:59Z'), null],
    [at('2026-12-14T09:00:00Z'), 'past'],
  ])('can be changed until it begins where no notice is wanted: %i', (nowMs, obstacle) => {
    const found = withRules({ cancelNoticeSeconds: 0, rescheduleNoticeSeconds: 0 });
    expect(toPermissions(found, nowMs)).toMatchObject({
      canCancelUntil: '2026-12-14T09:00:00Z',
      cancelObstacle: obstacle,
      canRescheduleUntil: '2026-12-14T09:00:00Z',
      rescheduleObstacle: obstacle,
    });
  });

  it.each<[string, FoundBooking]>([
    ['the business does not let customers', withRules({ mayReschedule: false })],
    ['the business does not have the service any more', withAppointment({ service: undefined })],
    ['nobody who does it is the one it is with', withAppointment({ employeeId: 99 })],
  ])('can be cancelled, but not moved where %s', (_, found) => {
    for (const nowMs of [longBefore, at('2027-01-01T00:00:00Z')]) {
      expect(toPermissions(found, nowMs)).toMatchObject({
        canCancelUntil: '2026-12-13T09:00:00Z',
        canRescheduleUntil: null,
        rescheduleObstacle: 'not-offered',
      });
    }
    expect(toPermissions(found, longBefore).cancelObstacle).toBeNull();
  });

  it.each<[BookingStatus, BookingStatus | undefined, 'cancelled' | null]>([
    ['canceled', undefined, 'cancelled'],
    ['rejected', undefined, 'cancelled'],
    ['approved', 'canceled', 'cancelled'],
    ['canceled', 'approved', null],
    ['approved', undefined, null],
    ['pending', 'pending', null],
    ['waiting', 'waiting', null],
  ])('that is cancelled stays so: %s, by itself %s', (status, own, obstacle) => {
    const until = obstacle ? null : expect.stringMatching(/^2026-12-1/);
    expect(toPermissions(withStatus(status, own), longBefore)).toEqual({
      canCancelUntil: until,
      cancelObstacle: obstacle,
      canRescheduleUntil: until,
      rescheduleObstacle: obstacle,
    });
  });

  it('of a series goes by its own date', () => {
    const found = aFoundAppointment();
    const earlier = anAppointment({ bookingId: 19, startsAt: '2026-11-30T09:00:00Z' });
    const cancelled = anAppointment({ bookingId: 21, status: 'canceled' });
    const appointments = [earlier, cancelled, anAppointment()];
    const series = { ...found, receipt: { ...found.receipt, appointments } };
    expect(toPermissions(series, at('2026-12-01T00:00:00Z'))).toEqual(
      toPermissions(found, at('2026-12-01T00:00:00Z')),
    );
  });
});

describe('an event', () => {
  it('can be cancelled by the first of its evenings, and never moved', () => {
    expect(toPermissions(aFoundEvent(), at('2026-12-14T17:00:00Z'))).toEqual({
      canCancelUntil: '2026-12-14T17:00:00Z',
      cancelObstacle: 'too-late',
      canRescheduleUntil: null,
      rescheduleObstacle: 'not-offered',
    });
    expect(toPermissions(aFoundEvent(), at('2026-12-14T16:59:59Z')).cancelObstacle).toBeNull();
  });
});

describe('a package', () => {
  it('is neither cancelled nor moved, though an appointment of it bears its number', () => {
    const appointments = [anAppointment({ bookingId: 20, status: 'canceled' })];
    expect(toPermissions(aFoundPurchase({ appointments }), longBefore)).toEqual({
      canCancelUntil: null,
      cancelObstacle: 'not-offered',
      canRescheduleUntil: null,
      rescheduleObstacle: 'not-offered',
    });
  });
});
