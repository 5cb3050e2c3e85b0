import type { Problem } from '../../proxy/contract/problem.js';
import type { Failure } from '../text/failure.js';
import type { BookingState, Notice, PriceChanged, Quote, SlotGone } from './booking-state.js';
import { changed, goTo } from './changed.js';
import { toAnsweredField, toField } from './field-pointers.js';
import type { FlowRequest } from './flow-request.js';
import { loseSlots } from './series.js';

/** Why the chosen time cannot be had, where that is what was refused. */
function toGone(failure: Failure, problem: Problem | null): SlotGone['reason'] | null {
  if (failure === 'time-changed') return problem?.stillBooked ? null : failure;
  if (failure === 'slot-taken') return failure;
  // It is past by now, or nearer than the site's notice allows.
  const isAboutStart = problem?.errors?.some(({ pointer }) =>
    /^(\/recurring\/\d+)?\/startsAt$/.test(pointer),
  );
  return isAboutStart ? 'not-bookable' : null;
}

/** The price as it is now: shown, and confirmed with the next try. */
function toQuote(problem: Problem | null): Quote | null {
  if (problem?.totalMinor === undefined) return null;
  return { lines: problem.lines ?? [], totalMinor: problem.totalMinor };
}

export type Refused = Extract<FlowRequest, { type: 'refused' }>;

/** Another sum than the customer agreed to; nothing is booked before they agree to this one. */
function askAgain(
  state: BookingState,
  reason: PriceChanged['reason'],
  { problem, shownMinor }: Refused,
): BookingState {
  const isCoupon = reason === 'coupon-not-valid';
  return {
    ...changed(state, isCoupon ? { coupon: null } : {}),
    quote: isCoupon ? null : (toQuote(problem) ?? state.quote),
    notice: { kind: 'price-changed', reason, shownMinor: shownMinor ?? null },
  };
}

/** What a booking becomes where it was not made. */
export function refuse(state: BookingState, refused: Refused): BookingState {
  const { failure, problem } = refused;
  if (failure === 'price-changed' || failure === 'coupon-not-valid') {
    return askAgain(state, failure, refused);
  }
  const { slot } = state.choice;
  const reason = toGone(failure, problem);
  if (reason && slot) {
    const moved = problem?.moved?.find(({ startsAt }) => startsAt === slot.startsAt);
    const isFirst = moved || problem?.errors?.some(({ pointer }) => pointer === '/startsAt');
    const series = !isFirst && problem && loseSlots(state.choice.series, reason, problem);
    if (series) return goTo(changed(state, { series }), 'recurring');
    const notice: Notice = {
      kind: 'slot-gone',
      reason,
      startsAt: slot.startsAt,
      siteStartsAt: moved?.siteStartsAt ?? null,
      nearest: 'searching',
    };
    return { ...state, notice, attemptKey: null };
  }
  const fieldProblems = (problem?.errors ?? []).filter(
    ({ pointer }) => toField(pointer) ?? toAnsweredField(pointer),
  );
  if (fieldProblems.length > 0) {
    return { ...goTo(state, 'details'), fieldProblems, attemptKey: null };
  }
  if (failure === 'outcome-unknown') {
    // The key stays: the proxy is asked by it, and with it nothing is booked twice.
    return { ...goTo(state, 'outcome'), notice: { kind: 'failed', failure, problem } };
  }
  const isFinal =
    problem !== null &&
    problem.status < 500 &&
    failure !== 'request-in-progress' &&
    !problem.stillBooked;
  return {
    ...state,
    notice: { kind: 'failed', failure },
    // Where something may be booked the same key must go up again: it can't book twice.
    attemptKey: isFinal ? null : state.attemptKey,
  };
}
