import { toAppointmentSeconds } from '../../proxy/contract/appointment-length.js';
import type { Slot } from '../../proxy/contract/availability.js';
import type { Catalog, Id } from '../../proxy/contract/catalog.js';
import { type BookingState, createBookingState } from './booking-state.js';
import { changed, goTo } from './changed.js';
import {
  type AnsweredFiles,
  type Answers,
  type Choice,
  type CustomerDraft,
  emptyChoice,
  isSameExtras,
} from './choice.js';
import { toAnsweredField, toField } from './field-pointers.js';
import type { ChosenOptions, FlowRequest } from './flow-request.js';
import { type FlowKind, findService, type StepName, toFirstStep, toSteps } from './flows.js';
import { refuse } from './refuse.js';
import { isSettled, type Series, toSeriesSlots } from './series.js';

/**
 * What a booking becomes by a request. Pure; requests that make no sense now change nothing. Of events
 * and packages it knows what they share with appointments.
 */
export function transition(
  state: BookingState,
  request: FlowRequest,
  catalog: Catalog,
): BookingState {
  // While a booking is on its way nothing but its outcome counts.
  if (state.isSending && !countsWhileSending(request)) return state;
  switch (request.type) {
    case 'keep-search':
      return { ...state, search: request.search };
    case 'choose-kind':
      return chooseKind(state, request.kind);
    case 'choose-service':
      return forward(chooseService(state, request.serviceId, catalog), 'service', catalog);
    case 'keep-options':
      return chooseOptions(state, request, catalog);
    case 'choose-options':
      return forward(chooseOptions(state, request, catalog), 'options', catalog);
    case 'choose-slot':
      return chooseSlot(state, request.slot, catalog);
    case 'keep-series':
      return changed(state, { series: request.series });
    case 'enter-series':
      return isSettled(state.choice.series) ? forward(state, 'recurring', catalog) : state;
    case 'choose-zone':
      return { ...state, askedZone: request.timeZone };
    case 'keep-details':
      return keepDetails(state, request.customer);
    case 'keep-answers':
      return keepAnswers(state, request);
    case 'keep-code':
      return { ...state, typedCode: request.code };
    case 'take-coupon':
      return changed({ ...state, notice: null, typedCode: '' }, { coupon: request.coupon });
    case 'enter-details':
      return forward({ ...state, fieldProblems: [] }, 'details', catalog);
    case 'go-to':
      if (state.step === 'done') return state;
      return isBehind(state, request.step, catalog) ? goBackTo(state, request.step) : state;
    case 'go-back':
      return goBack(state, catalog);
    case 'submit':
      if (state.step !== 'review' || !isComplete(state) || isGone(state)) return state;
      return {
        ...state,
        isSending: true,
        notice: null,
        attemptKey: state.attemptKey ?? request.attemptKey,
      };
    case 'hold-back':
      return { ...state, isSending: false };
    case 'confirmed':
      return {
        ...goTo(state, 'done'),
        isSending: false,
        attemptKey: null,
        receipt: request.receipt,
      };
    case 'refused':
      return refuse({ ...state, isSending: false }, request);
    case 'tell-outcome':
      return state.step === 'outcome' ? { ...state, notice: request.notice } : state;
    case 'found-nearest':
      return state.notice?.kind === 'slot-gone' && state.notice.startsAt === request.startsAt
        ? { ...state, notice: { ...state.notice, nearest: request.slots } }
        : state;
    case 'start-over':
      return startOver(state, catalog);
    default:
      // What only one kind knows: see `event-machine.ts` and `package-machine.ts`.
      return state;
  }
}

/** Who it is for stays, and a service that the page has chosen. */
function startOver({ ownZone, kind, askedZone, isFixed, choice }: BookingState, catalog: Catalog) {
  const { customer } = choice;
  const fresh = {
    ...createBookingState(ownZone, kind),
    askedZone,
    choice: { ...emptyChoice, customer },
  };
  const service = isFixed ? findService(choice, catalog) : undefined;
  if (!service) return fresh;
  const begun = { ...chooseService(fresh, service.id, catalog), isFixed };
  return goTo(begun, toSteps(begun, catalog)[0] ?? fresh.step);
}

function countsWhileSending({ type }: FlowRequest): boolean {
  return ['confirmed', 'refused', 'hold-back', 'choose-zone'].includes(type);
}

/** A time that went is not offered again as the chosen one. */
function goBackTo(state: BookingState, step: StepName): BookingState {
  const isLost = isGone(state) && step === 'time';
  return goTo(isLost ? changed(state, { slot: null }) : state, step);
}

export function forward(state: BookingState, from: StepName, catalog: Catalog): BookingState {
  const steps = toSteps(state, catalog);
  return goTo(state, steps[steps.indexOf(from) + 1] ?? from);
}

function goBack(state: BookingState, catalog: Catalog): BookingState {
  // What is booked is booked: from there the way leads to another booking only.
  if (state.step === 'done') return state;
  const steps = toSteps(state, catalog);
  return goTo(state, steps[steps.indexOf(state.step) - 1] ?? state.step);
}

function isBehind(state: BookingState, step: StepName, catalog: Catalog): boolean {
  const steps = toSteps(state, catalog);
  return steps.includes(step) && steps.indexOf(step) < steps.indexOf(state.step);
}

function isComplete({ choice }: BookingState): boolean {
  const { event, tickets, packageId, scheduled, slot, series } = choice;
  if (event) return event.tickets === null || tickets.length > 0;
  if (packageId !== null) return scheduled.every(({ gone }) => !gone);
  return slot !== null && isSettled(series);
}

/** Another kind of booking, while nothing but that is asked. */
function chooseKind(state: BookingState, kind: FlowKind): BookingState {
  if (kind === state.kind || state.step !== toFirstStep(state.kind)) return state;
  const { ownZone, askedZone, choice } = state;
  // What was typed about oneself is as good for another kind.
  const { customer, answers, files } = choice;
  const typed = { ...emptyChoice, customer, answers, files };
  return { ...createBookingState(ownZone, kind), askedZone, choice: typed };
}

function isGone({ notice }: BookingState): boolean {
  return notice?.kind === 'slot-gone';
}

/** What is typed anew is no longer what the proxy found wrong. */
function keepDetails(state: BookingState, customer: CustomerDraft): BookingState {
  const before = state.choice.customer;
  const fieldProblems = state.fieldProblems.filter(({ pointer }) => {
    const field = toField(pointer);
    return field === null || customer[field] === before[field];
  });
  return { ...changed(state, { customer }), fieldProblems };
}

/** One answer alone comes to those before it: several may be given in the same moment. */
function keepAnswers(
  state: BookingState,
  given: { answers: Answers; files: AnsweredFiles },
): BookingState {
  const before = state.choice;
  const answers = { ...before.answers, ...given.answers };
  const files = { ...before.files, ...given.files };
  const fieldProblems = state.fieldProblems.filter(({ pointer }) => {
    const id = toAnsweredField(pointer);
    return id === null || (answers[id] === before.answers[id] && files[id] === before.files[id]);
  });
  return { ...changed(state, { answers, files }), fieldProblems };
}

function chooseService(state: BookingState, serviceId: Id, catalog: Catalog): BookingState {
  if (serviceId === state.choice.serviceId) return state;
  const persons = catalog.services.find(({ id }) => id === serviceId)?.persons.min ?? 1;
  // Who it is for stays, and what they answered: services share custom fields.
  const { customer, answers, files } = state.choice;
  return changed(state, { ...emptyChoice, customer, answers, files, serviceId, persons });
}

function chooseOptions(state: BookingState, chosen: ChosenOptions, catalog: Catalog): BookingState {
  const { choice } = state;
  const { employeeId, locationId, durationSeconds, persons, extras } = chosen;
  const areSame =
    employeeId === choice.employeeId &&
    locationId === choice.locationId &&
    durationSeconds === choice.durationSeconds &&
    persons === choice.persons;
  if (areSame && isSameExtras(extras, choice.extras)) return state;
  const { extras: offered = [] } = findService(choice, catalog) ?? {};
  const toSeconds = (some: Choice['extras']) => toAppointmentSeconds({ extras: offered }, 0, some);
  // Another cup of tea leaves the chosen time as free as it was.
  const isAsLong = areSame && toSeconds(extras) === toSeconds(choice.extras);
  const options = { employeeId, locationId, durationSeconds, persons, extras };
  return changed(
    state,
    isAsLong ? options : { ...options, slot: null, series: withoutDates(choice.series) },
  );
}

/** The rule stays; its dates were those of another time, or of other options. */
function withoutDates(series: Series | null): Series | null {
  return series && { ...series, dates: [] };
}

function chooseSlot(state: BookingState, slot: Slot, catalog: Catalog): BookingState {
  const { series } = state.choice;
  // Taken from the note about a slot that went: the customer stays where they were, and the other
  // dates as they are while this is still the first.
  if (isGone(state)) {
    const isFirst = toSeriesSlots(series).every(({ startsAt }) => startsAt > slot.startsAt);
    const chosen = changed(state, { slot, series: isFirst ? series : withoutDates(series) });
    return goTo(chosen, isSettled(chosen.choice.series) ? state.step : 'recurring');
  }
  if (slot.startsAt !== state.choice.slot?.startsAt) {
    return forward(changed(state, { slot, series: withoutDates(series) }), 'time', catalog);
  }
  // While it is not known whether it is booked, the same time is the same form: who is free then
  // may look different by now, for it may be ours that has taken somebody.
  return forward(state.attemptKey === null ? changed(state, { slot }) : state, 'time', catalog);
}
