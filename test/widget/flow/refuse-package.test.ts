import { describe, expect, it } from 'vitest';
import type { BookingState } from '../../../widget/flow/booking-state.js';
import { transitionPackage } from '../../../widget/flow/package-machine.js';
import {
  buy,
  catalog,
  mondayMassage,
  schedule,
  talk,
  toPackageReview,
  tuesdayMassage,
} from '../../support/buying.js';
import { jordan, refused, submit } from '../../support/playing.js';

const sending = buy(...toPackageReview(mondayMassage, talk), submit);
const refuse = (...told: Parameters<typeof refused>): BookingState =>
  transitionPackage(sending, refused(...told), catalog);

describe('a package whose time was taken', () => {
  const taken = refuse('slot-taken', 409, '/appointments/1/startsAt');

  it('goes back to its appointments and marks that one, with nothing else lost', () => {
    expect(taken).toMatchObject({ step: 'appointments', isSending: false, attemptKey: null });
    expect(taken.choice.scheduled).toEqual([mondayMassage, { ...talk, gone: 'slot-taken' }]);
    expect(taken.choice.customer).toEqual(jordan);
  });

  it('does not go on before another time is chosen, or it is left for later', () => {
    const enter = { type: 'enter-appointments' } as const;
    expect(transitionPackage(taken, enter, catalog).step).toBe('appointments');
    const mend = (request: Parameters<typeof transitionPackage>[1]) =>
      transitionPackage(transitionPackage(taken, request, catalog), enter, catalog).step;
    expect(mend(schedule({ ...talk, slot: tuesdayMassage.slot }, 1))).toBe('details');
    expect(mend({ type: 'unschedule', index: 1 })).toBe('details');
  });

  it('takes the same time again where somebody insists', () => {
    const again = transitionPackage(taken, schedule(talk, 1), catalog);
    expect(again.choice.scheduled).toEqual([mondayMassage, talk]);
  });

  it('is told as a whole where nobody knows which it was', () => {
    expect(refuse('slot-taken', 409)).toMatchObject({
      step: 'appointments',
      attemptKey: null,
      notice: { kind: 'failed', failure: 'slot-taken' },
    });
  });

  it('was taken by nobody where two are too close together', () => {
    const errors = [{ pointer: '/appointments/1/startsAt', code: 'too-close' }];
    const { scheduled } = refuse('slot-taken', 409, undefined, { errors }).choice;
    expect(scheduled).toEqual([mondayMassage, { ...talk, gone: 'not-bookable' }]);
  });

  it('is the only one there is where it has no other', () => {
    const only = buy(...toPackageReview(mondayMassage), submit);
    const state = transitionPackage(only, refused('slot-taken', 409), catalog);
    expect(state.choice.scheduled).toEqual([{ ...mondayMassage, gone: 'slot-taken' }]);
  });
});

describe('a package that was refused for something else', () => {
  it('marks what is past by now', () => {
    const { scheduled } = refuse('invalid-input', 422, '/appointments/0/startsAt').choice;
    expect(scheduled).toEqual([{ ...mondayMassage, gone: 'not-bookable' }, talk]);
  });

  it('marks what the site would have booked at another time', () => {
    const moved = [{ startsAt: talk.slot.startsAt, siteStartsAt: '2026-12-14T11:00:00Z' }];
    const { scheduled } = refuse('time-changed', 409, undefined, { moved }).choice;
    expect(scheduled).toEqual([mondayMassage, { ...talk, gone: 'time-changed' }]);
  });

  it('stays where it is where only the business can cancel what was booked', () => {
    const more = { moved: [{ startsAt: talk.slot.startsAt, siteStartsAt: null }] };
    const state = refuse('time-changed', 409, undefined, { ...more, stillBooked: true });
    expect(state).toMatchObject({ step: 'review', attemptKey: 'key-of-this-attempt' });
    expect(state.choice).toBe(sending.choice);
  });

  it('goes back to its appointments where one of them is not possible', () => {
    expect(refuse('invalid-input', 422, '/appointments/0/employeeId')).toMatchObject({
      step: 'appointments',
      notice: { kind: 'failed', failure: 'invalid-input' },
      choice: { scheduled: [mondayMassage, talk] },
    });
  });

  it.each(['package-unavailable', 'limit-reached'] as const)('tells %s on the review', (code) => {
    expect(refuse(code, 409)).toMatchObject({
      step: 'review',
      attemptKey: null,
      notice: { kind: 'failed', failure: code },
    });
  });

  it('goes up with the same key where nobody knows whether it is booked', () => {
    expect(refuse('outcome-unknown', 202).attemptKey).toBe('key-of-this-attempt');
  });

  it('asks again where it costs another sum, and keeps the times', () => {
    const state = refuse('price-changed', 409, undefined, { totalMinor: 30000 });
    expect(state).toMatchObject({
      step: 'review',
      quote: { totalMinor: 30000 },
      choice: { scheduled: [mondayMassage, talk] },
    });
  });
});
