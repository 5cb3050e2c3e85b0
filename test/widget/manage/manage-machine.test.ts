import { describe, expect, it } from 'vitest';
import type { ManageKey } from '../../../widget/api/manage-api.js';
import { transition } from '../../../widget/manage/manage-machine.js';
import type { ManageRequest } from '../../../widget/manage/manage-request.js';
import { createManageState, type ManageState } from '../../../widget/manage/manage-state.js';
import { aManaged, aPackage, aToken } from '../../support/fake-managed.js';
import { aSlot } from '../../support/studio.js';

const key: ManageKey = { id: 901, token: aToken('mine') };
const slot = aSlot('2026-12-16T08:30:00Z');

function shown(managed = aManaged()): ManageState {
  const start = transition(createManageState('UTC'), { type: 'follow-link', key });
  return transition(start, { type: 'show-booking', managed });
}

const run = (state: ManageState, ...requests: ManageRequest[]) =>
  requests.reduce(transition, state);

/** One of each kind. */
const requests: ManageRequest[] = [
  { type: 'follow-link', key: { id: 5, token: aToken('other') } },
  { type: 'show-booking', managed: aManaged() },
  { type: 'see-again' },
  { type: 'choose-zone', timeZone: 'Asia/Tokyo' },
  { type: 'start-move' },
  { type: 'start-cancel' },
  { type: 'start-booking', serviceId: 1 },
  { type: 'choose-pair', employeeId: 1, locationId: null },
  { type: 'choose-slot', slot },
  { type: 'leave-slot' },
  { type: 'leave' },
  { type: 'send' },
  { type: 'moved', managed: aManaged() },
  { type: 'cancelled', managed: aManaged() },
  { type: 'refused', failure: 'slot-taken' },
];

const moving = run(shown(), { type: 'start-move' }, { type: 'choose-slot', slot });
const sending = transition(moving, { type: 'send' });

describe('a managed booking', () => {
  it('changes nothing by being shown', () => {
    expect(shown()).toMatchObject({ screen: { name: 'booking' }, isSending: false, notice: null });
  });

  it('is sent only where something is asked and chosen', () => {
    for (const request of requests) {
      expect(transition(shown(), request).isSending, request.type).toBe(false);
    }
    const choosing = run(shown(), { type: 'start-move' }, { type: 'send' });
    expect(choosing.isSending).toBe(false);
    expect(sending.isSending).toBe(true);
  });

  it('waits for the outcome while a change is on its way', () => {
    const outcomes = ['follow-link', 'choose-zone', 'moved', 'cancelled', 'booked', 'refused'];
    for (const request of requests) {
      const isHeard = transition(sending, request) !== sending;
      expect(isHeard, request.type).toBe(outcomes.includes(request.type));
    }
  });

  it('can’t be moved or cancelled where something stands in the way', () => {
    const late = shown(aManaged({ rescheduleObstacle: 'too-late', cancelObstacle: 'too-late' }));
    expect(transition(late, { type: 'start-move' })).toBe(late);
    expect(transition(late, { type: 'start-cancel' })).toBe(late);
    const event = shown(aManaged({}, { kind: 'event' }));
    expect(transition(event, { type: 'start-move' })).toBe(event);
  });

  it('opens by its new token after it was moved', () => {
    const manage = { token: aToken('new'), expiresAt: '2027-01-01T00:00:00Z' };
    const moved = transition(sending, { type: 'moved', managed: aManaged({}, { manage }) });
    expect(moved.key).toEqual({ id: 901, token: aToken('new') });
    expect(moved).toMatchObject({ screen: { name: 'booking' }, notice: { kind: 'moved' } });
  });

  it('keeps the calendar open where the chosen time went', () => {
    const refused = transition(sending, { type: 'refused', failure: 'slot-taken' });
    expect(refused.screen).toEqual({ name: 'move', slot: null });
    expect(refused.notice).toEqual({ kind: 'taken', startsAt: slot.startsAt });
  });

  it('is not changed again before anybody knows what came of it', () => {
    for (const failure of ['offline', 'outcome-unknown', 'upstream-timeout', 'internal'] as const) {
      const unknown = transition(sending, { type: 'refused', failure });
      for (const request of requests) {
        expect(transition(unknown, request).isSending, `${failure} ${request.type}`).toBe(false);
      }
      expect(transition(unknown, { type: 'send' })).toBe(unknown);
      const seen = transition(unknown, { type: 'show-booking', managed: aManaged() });
      expect(seen).toMatchObject({ screen: { name: 'booking' }, notice: null });
    }
  });

  it('leaves what can’t be done any more', () => {
    const late = transition(sending, { type: 'refused', failure: 'too-late-to-reschedule' });
    expect(late.screen).toEqual({ name: 'booking' });
    const renewed = transition(moving, {
      type: 'show-booking',
      managed: aManaged({ rescheduleObstacle: 'past' }),
    });
    expect(renewed.screen).toEqual({ name: 'booking' });
  });

  it('remembers the way back to its package, and only to that', () => {
    const first: ManageKey = { id: 901, token: aToken('first') };
    const opened = transition(shown(aPackage()), { type: 'follow-link', key: first });
    expect(opened.from).toEqual({ key, title: 'Three visits' });
    expect(opened.managed).toBeNull();
    const back = run(
      opened,
      { type: 'show-booking', managed: aManaged() },
      { type: 'follow-link', key },
    );
    expect(back.from).toBeNull();
    const elsewhere = { id: 3, token: aToken('elsewhere') };
    expect(transition(shown(), { type: 'follow-link', key: elsewhere }).from).toBeNull();
  });

  it('books of a package only what is left', () => {
    const whole = shown(aPackage());
    expect(transition(whole, { type: 'start-booking', serviceId: 3 })).toBe(whole);
    const begun = transition(whole, { type: 'start-booking', serviceId: 2 });
    expect(begun.screen).toMatchObject({ name: 'book', choice: { serviceId: 2 }, slot: null });
  });
});
