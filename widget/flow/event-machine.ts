import type { AmeliaEvent } from '../../proxy/contract/events.js';
import { type BookingState, createBookingState } from './booking-state.js';
import { changed, goTo } from './changed.js';
import { emptyChoice } from './choice.js';
import type { ChosenPlaces } from './flow-request.js';
import { type FlowKind, toFirstStep } from './flows.js';

/** Another kind of booking, while nothing but that is asked. */
export function chooseKind(state: BookingState, kind: FlowKind): BookingState {
  if (kind === state.kind || state.step !== toFirstStep(state.kind)) return state;
  const { ownZone, askedZone, choice } = state;
  const { customer } = choice;
  return {
    ...createBookingState(ownZone, kind),
    askedZone,
    choice: { ...emptyChoice, customer },
  };
}

/** The event that somebody opens; what was chosen of it before stays chosen. */
export function chooseEvent(
  state: BookingState,
  event: AmeliaEvent,
  isFixed = state.isEventFixed,
): BookingState {
  const base: BookingState = {
    ...state,
    kind: 'event',
    isEventFixed: isFixed,
    wantedEventId: null,
  };
  if (event.id === state.choice.event?.id) return goTo(renewEvent(base, event), 'tickets');
  // Who it is for stays, and what they answered: events share custom fields.
  const { customer, answers, files } = state.choice;
  const { min: persons } = event.persons;
  return goTo(
    changed(base, { ...emptyChoice, customer, answers, files, event, persons }),
    'tickets',
  );
}

/** The event as it is by now: no more places stay chosen than there are. */
export function renewEvent(state: BookingState, event: AmeliaEvent): BookingState {
  const { choice } = state;
  if (event.id !== choice.event?.id) return state;
  const places = fitPlaces(event, choice);
  // The price that the proxy told is that of another choice only where something was taken away.
  const isSame = places.persons === choice.persons && places.tickets === choice.tickets;
  const renewed = { ...state, choice: { ...choice, event } };
  return isSame ? renewed : changed(renewed, places);
}

export function choosePlaces(state: BookingState, chosen: ChosenPlaces): BookingState {
  const { event, persons, tickets } = state.choice;
  if (!event) return state;
  const isSame =
    chosen.persons === persons &&
    chosen.tickets.length === tickets.length &&
    chosen.tickets.every(({ id, quantity }) =>
      tickets.some((each) => each.id === id && each.quantity === quantity),
    );
  return isSame ? state : changed(state, fitPlaces(event, chosen));
}

/** What stays for another booking: who it is for, and the event where the page has chosen it. */
export function startOver(state: BookingState): Partial<BookingState> {
  const { choice, isEventFixed } = state;
  const { customer, event } = choice;
  const base = createBookingState(state.ownZone, state.kind);
  if (!isEventFixed || !event) return { choice: { ...emptyChoice, customer } };
  const fixed = chooseEvent({ ...base, choice: { ...emptyChoice, customer } }, event, true);
  return { choice: fixed.choice, step: fixed.step, isEventFixed };
}

/** No more than there is of each, nor in all; the same list where nothing is too many. */
function fitPlaces({ persons: { min, max }, tickets: offered }: AmeliaEvent, chosen: ChosenPlaces) {
  const persons = Math.max(min, Math.min(chosen.persons, max));
  let left = max;
  const tickets = chosen.tickets.map(({ id, quantity }) => {
    const most = offered?.find((ticket) => ticket.id === id)?.placesLeft ?? 0;
    const fitting = Math.max(0, Math.min(quantity, most, left));
    left -= fitting;
    return { id, quantity: fitting };
  });
  const areSame = tickets.every(({ quantity }, index) => {
    return quantity > 0 && quantity === chosen.tickets[index]?.quantity;
  });
  return {
    persons,
    tickets: areSame ? chosen.tickets : tickets.filter(({ quantity }) => quantity > 0),
  };
}
