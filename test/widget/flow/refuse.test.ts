import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../proxy/contract/problem.js';
import { transition } from '../../../widget/flow/booking-machine.js';
import { toField } from '../../../widget/flow/field-pointers.js';
import type { FlowRequest } from '../../../widget/flow/flow-request.js';
import { jordan, nine, play, refused, submit, ten, toReview } from '../../support/playing.js';
import { toSentAppointment } from '../../support/sent.js';
import { catalog } from '../../support/studio.js';

describe('a slot that went meanwhile', () => {
  const taken = play(...toReview, submit, refused('slot-taken', 409));

  it('keeps the form and looks for times near it', () => {
    expect(taken).toMatchObject({
      step: 'review',
      isSending: false,
      choice: { customer: jordan },
      notice: { kind: 'slot-gone', startsAt: nine.startsAt, nearest: 'searching' },
    });
  });

  it('takes another time in place, under a new key', () => {
    const found = transition(
      taken,
      { type: 'found-nearest', startsAt: nine.startsAt, slots: [ten] },
      catalog,
    );
    const chosen = transition(found, { type: 'choose-slot', slot: ten }, catalog);
    expect(chosen).toMatchObject({
      step: 'review',
      notice: null,
      attemptKey: null,
      choice: { slot: ten, customer: jordan },
    });
  });

  it('says what the site would have booked instead, where it says so', () => {
    const siteStartsAt = '2026-12-14T09:00:00Z';
    const moved = [
      { startsAt: ten.startsAt, siteStartsAt: null },
      { startsAt: nine.startsAt, siteStartsAt },
    ];
    const told = refused('time-changed', 409, undefined, { moved });
    expect(play(...toReview, submit, told).notice).toMatchObject({ siteStartsAt });
    expect(play(...toReview, submit, refused('time-changed', 409)).notice).toMatchObject({
      reason: 'time-changed',
      siteStartsAt: null,
    });
  });

  it('is one that has passed meanwhile, or is too near by now', () => {
    const passed = play(...toReview, submit, refused('invalid-input', 422, '/startsAt'));
    expect(passed.notice).toMatchObject({ kind: 'slot-gone', reason: 'not-bookable' });
  });

  it('is not called gone where the site keeps another time booked, and nothing is booked twice', () => {
    const stands = refused('time-changed', 409, undefined, { stillBooked: true });
    const state = play(...toReview, submit, stands);
    expect(state.notice).toEqual({ kind: 'failed', failure: 'time-changed' });
    expect(state.attemptKey).toBe('key-of-this-attempt');
  });

  it('does not offer the lost time as chosen on the calendar', () => {
    const calendar = transition(taken, { type: 'go-to', step: 'time' }, catalog);
    expect(calendar).toMatchObject({ step: 'time', notice: null, choice: { slot: null } });
  });
});

it('shows a field that the proxy refuses where it is typed', () => {
  const state = play(...toReview, submit, refused('invalid-input', 422, '/customer/phone'));
  expect(state).toMatchObject({
    step: 'details',
    fieldProblems: [{ pointer: '/customer/phone' }],
    choice: { customer: jordan, slot: nine },
  });
});

it('blames a field no longer once it is typed anew', () => {
  const refusedPhone = play(...toReview, submit, refused('invalid-input', 422, '/customer/phone'));
  const typed: FlowRequest = { type: 'keep-details', customer: { ...jordan, phone: '+381641' } };
  expect(transition(refusedPhone, typed, catalog).fieldProblems).toEqual([]);
});

it('takes a wrong country for a number to be written with its country code', () => {
  expect(toField('/customer/country')).toBe('phone');
});

it('does not go back to a form that cannot mend what was refused', () => {
  const state = play(...toReview, submit, refused('invalid-input', 422, '/locale'));
  expect(state).toMatchObject({ step: 'review', notice: { failure: 'invalid-input' } });
});

describe('a price that is another by now', () => {
  const lines = [
    { kind: 'service', unitMinor: 3900, persons: 1, dates: 1, amountMinor: 3900 },
  ] satisfies Problem['lines'];
  const told = { totalMinor: 3900, lines };
  const dearer = { ...refused('price-changed', 409, undefined, told), shownMinor: 3500 };
  const state = play(...toReview, submit, dearer as FlowRequest);

  it('is told beside the one that was shown, and confirmed under a new key', () => {
    expect(state).toMatchObject({
      step: 'review',
      notice: { kind: 'price-changed', reason: 'price-changed', shownMinor: 3500 },
      quote: { totalMinor: 3900, lines },
      attemptKey: null,
    });
    expect(toSentAppointment(state, catalog)?.expectedTotalMinor).toBe(3900);
  });

  it('counts no longer once something else is chosen', () => {
    const back = transition(state, { type: 'go-to', step: 'time' }, catalog);
    const chosen = transition(back, { type: 'choose-slot', slot: ten }, catalog);
    expect(chosen.quote).toBeNull();
  });

  it('may come of a coupon that does not hold: it is taken out', () => {
    const coupon = { code: 'WELCOME10', percent: 10, minor: 0, uses: 1 };
    const taken: FlowRequest = { type: 'take-coupon', coupon };
    const no = { ...refused('coupon-not-valid', 422), shownMinor: 3150 } as FlowRequest;
    expect(play(...toReview, taken, submit, no)).toMatchObject({
      step: 'review',
      notice: { kind: 'price-changed', reason: 'coupon-not-valid', shownMinor: 3150 },
      choice: { coupon: null, slot: nine, customer: jordan },
      attemptKey: null,
      quote: null,
    });
  });
});

it('keeps answers that are given in the same moment, and forgets none of before', () => {
  const state = play(
    { type: 'keep-answers', answers: { 1: 'My back' }, files: {} },
    { type: 'keep-answers', answers: { 4: 'Firm' }, files: {} },
  );
  expect(state.choice.answers).toEqual({ 1: 'My back', 4: 'Firm' });
});

it('blames an answer no longer once it is given anew', () => {
  const no = refused('invalid-input', 422, '/customFields/4');
  const state = play(...toReview, submit, no);
  expect(state).toMatchObject({ step: 'details', fieldProblems: [{ pointer: '/customFields/4' }] });
  const given: FlowRequest = { type: 'keep-answers', answers: { 4: 'Firm' }, files: {} };
  expect(transition(state, given, catalog).fieldProblems).toEqual([]);
});

it('drops the coupon with the service it was for, and keeps the answers', () => {
  const state = play(
    ...toReview,
    { type: 'keep-answers', answers: { 4: 'Firm' }, files: {} },
    { type: 'take-coupon', coupon: { code: 'WELCOME10', percent: 10, minor: 0, uses: 1 } },
    { type: 'go-to', step: 'service' },
    { type: 'choose-service', serviceId: 2 },
  );
  expect(state.choice).toMatchObject({ coupon: null, answers: { 4: 'Firm' } });
});

it('tells any other failure and loses nothing', () => {
  const state = play(...toReview, submit, refused('upstream-unavailable', 503));
  expect(state).toMatchObject({
    step: 'review',
    notice: { kind: 'failed', failure: 'upstream-unavailable' },
    choice: { customer: jordan, slot: nine },
  });
});
