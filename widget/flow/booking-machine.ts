import type { Slot } from '../../proxy/contract/availability.js';
import type { Receipt } from '../../proxy/contract/booking.js';
import type { Catalog, Id } from '../../proxy/contract/catalog.js';
import type { Problem } from '../../proxy/contract/problem.js';
import type { Instant, Zone } from '../../proxy/contract/time.js';
import type { Failure } from '../text/en.js';
import {
  type BookingState,
  createBookingState,
  type Notice,
  type SlotGone,
} from './booking-state.js';
import { type Choice, type CustomerDraft, emptyChoice } from './choice.js';
import { type StepName, toSteps } from './flows.js';

/** All that can happen to a booking in the making. */
export type FlowRequest =
  | { type: 'choose-service'; serviceId: Id }
  | { type: 'choose-options'; employeeId: Id | null; locationId: Id | null; persons: number }
  | { type: 'choose-slot'; slot: Slot }
  | { type: 'choose-zone'; timeZone: Zone }
  | { type: 'keep-details'; customer: CustomerDraft }
  | { type: 'enter-details' }
  | { type: 'go-to'; step: StepName }
  | { type: 'go-back' }
  | { type: 'submit'; attemptKey: string }
  | { type: 'confirmed'; receipt: Receipt }
  | { type: 'refused'; failure: Failure; problem: Problem | null }
  | { type: 'found-nearest'; startsAt: Instant; slots: Slot[] }
  | { type: 'start-over' };

/** What a booking becomes by a request. Pure; requests that make no sense now change nothing. */
export function transition(
  state: BookingState,
  request: FlowRequest,
  catalog: Catalog,
): BookingState {
  // While a booking is on its way nothing but its outcome counts.
  if (state.isSending && !countsWhileSending(request)) return state;
  switch (request.type) {
    case 'choose-service':
      return forward(chooseService(state, request.serviceId), 'service', catalog);
    case 'choose-options':
      return forward(chooseOptions(state, request), 'options', catalog);
    case 'choose-slot':
      return chooseSlot(state, request.slot, catalog);
    case 'choose-zone':
      return { ...state, askedZone: request.timeZone };
    case 'keep-details':
      return keepDetails(state, request.customer);
    case 'enter-details':
      return forward({ ...state, fieldProblems: [] }, 'details', catalog);
    case 'go-to':
      if (state.step === 'done') return state;
      return isBehind(state, request.step, catalog) ? goBackTo(state, request.step) : state;
    case 'go-back':
      return goBack(state, catalog);
    case 'submit':
      if (state.step !== 'review' || !state.choice.slot || isGone(state)) return state;
      return {
        ...state,
        isSending: true,
        notice: null,
        attemptKey: state.attemptKey ?? request.attemptKey,
      };
    case 'confirmed':
      return {
        ...goTo(state, 'done'),
        isSending: false,
        attemptKey: null,
        receipt: request.receipt,
      };
    case 'refused':
      return refuse({ ...state, isSending: false }, request);
    case 'found-nearest':
      return state.notice?.kind === 'slot-gone' && state.notice.startsAt === request.startsAt
        ? { ...state, notice: { ...state.notice, nearest: request.slots } }
        : state;
    case 'start-over':
      return {
        ...createBookingState(state.ownZone),
        askedZone: state.askedZone,
        choice: { ...emptyChoice, customer: state.choice.customer },
      };
  }
}

function countsWhileSending({ type }: FlowRequest): boolean {
  return type === 'confirmed' || type === 'refused' || type === 'choose-zone';
}

/** Another choice is another form: it gets a key of its own. */
function changed(state: BookingState, change: Partial<Choice>): BookingState {
  return { ...state, choice: { ...state.choice, ...change }, attemptKey: null };
}

function goTo(state: BookingState, step: StepName): BookingState {
  return { ...state, step, notice: null };
}

/** A time that went is not offered again as the chosen one. */
function goBackTo(state: BookingState, step: StepName): BookingState {
  const isLost = isGone(state) && step === 'time';
  return goTo(isLost ? changed(state, { slot: null }) : state, step);
}

function forward(state: BookingState, from: StepName, catalog: Catalog): BookingState {
  const steps = toSteps(state.kind, state.choice, catalog);
  return goTo(state, steps[steps.indexOf(from) + 1] ?? from);
}

function goBack(state: BookingState, catalog: Catalog): BookingState {
  // What is booked is booked: from there the way leads to another booking only.
  if (state.step === 'done') return state;
  const steps = toSteps(state.kind, state.choice, catalog);
  return goTo(state, steps[steps.indexOf(state.step) - 1] ?? state.step);
}

function isBehind(state: BookingState, step: StepName, catalog: Catalog): boolean {
  const steps = toSteps(state.kind, state.choice, catalog);
  return steps.includes(step) && steps.indexOf(step) < steps.indexOf(state.step);
}

function isGone({ notice }: BookingState): boolean {
  return notice?.kind === 'slot-gone';
}

/** What is typed anew is no longer what the proxy found wrong. */
function keepDetails(state: BookingState, customer: CustomerDraft): BookingState {
  const before = state.choice.customer;
  const fieldProblems = state.fieldProblems.filter(({ pointer }) => {
    const field = toField(pointer);
    return field !== null && customer[field] === before[field];
  });
  return { ...changed(state, { customer }), fieldProblems };
}

/** The field that a pointer of the proxy speaks of, where the customer has one to mend. */
export function toField(pointer: string): keyof CustomerDraft | null {
  const name = pointer.replace(/^\/customer\//, '');
  // A wrong country is mended by writing the number with its country code.
  if (name === 'country') return 'phone';
  return name in emptyChoice.customer ? (name as keyof CustomerDraft) : null;
}

function chooseService(state: BookingState, serviceId: Id): BookingState {
  if (serviceId === state.choice.serviceId) return state;
  const { employeeId, locationId, persons, slot } = emptyChoice;
  return changed(state, { serviceId, employeeId, locationId, persons, slot });
}

function chooseOptions(
  state: BookingState,
  { employeeId, locationId, persons }: Extract<FlowRequest, { type: 'choose-options' }>,
): BookingState {
  const { choice } = state;
  const isSame =
    employeeId === choice.employeeId &&
    locationId === choice.locationId &&
    persons === choice.persons;
  return isSame ? state : changed(state, { employeeId, locationId, persons, slot: null });
}

function chooseSlot(state: BookingState, slot: Slot, catalog: Catalog): BookingState {
  // While it is not known whether it is booked, the same time is the same form: who is free then
  // may look different by now, for it may be ours that has taken somebody.
  const isSame = state.attemptKey !== null && slot.startsAt === state.choice.slot?.startsAt;
  const chosen = isSame ? state : changed(state, { slot });
  // Taken from the note about a slot that went: the customer stays where they were.
  if (state.notice?.kind === 'slot-gone') return { ...chosen, notice: null };
  return forward(chosen, 'time', catalog);
}

/** Why the chosen time cannot be had, where that is what was refused. */
function toGone(failure: Failure, problem: Problem | null): SlotGone['reason'] | null {
  if (failure === 'time-changed') return problem?.stillBooked ? null : failure;
  const isPast = problem?.errors?.some(({ pointer }) => pointer === '/startsAt');
  return failure === 'slot-taken' || isPast ? 'slot-taken' : null;
}

function refuse(
  state: BookingState,
  { failure, problem }: Extract<FlowRequest, { type: 'refused' }>,
): BookingState {
  const { slot } = state.choice;
  const reason = toGone(failure, problem);
  if (reason && slot) {
    const moved = problem?.moved?.find(({ startsAt }) => startsAt === slot.startsAt);
    const notice: Notice = {
      kind: 'slot-gone',
      reason,
      startsAt: slot.startsAt,
      siteStartsAt: moved?.siteStartsAt ?? null,
      nearest: 'searching',
    };
    return { ...state, notice, attemptKey: null };
  }
  const fieldProblems = (problem?.errors ?? []).filter(({ pointer }) => toField(pointer));
  if (fieldProblems.length > 0) {
    return { ...goTo(state, 'details'), fieldProblems, attemptKey: null };
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
