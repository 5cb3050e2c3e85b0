import type { Catalog } from '../../proxy/contract/catalog.js';
import type { AmeliaEvent } from '../../proxy/contract/events.js';
import type { Failure } from '../text/failure.js';
import { forward, transition } from './booking-machine.js';
import type { BookingState, Notice } from './booking-state.js';
import { changed, goTo } from './changed.js';
import { emptyChoice } from './choice.js';
import type { ChosenPlaces, FlowRequest } from './flow-request.js';
import type { Refused } from './refuse.js';

/** What the screen of the event shows, as it is by now. */
const eventFailures: ReadonlySet<Failure> = new Set([
  'event-full',
  'event-closed',
  'not-enough-places',
  'time-changed',
  'not-found',
]);

/** What the booking of an event becomes by a request, as {@link transition}. */
export function transitionEvent(
  state: BookingState,
  request: FlowRequest,
  catalog: Catalog,
): BookingState {
  // The event is loaded anew while a booking of it is on its way, or was just refused.
  if (request.type === 'renew-event') return renewEvent(state, request.event);
  if (state.isSending && request.type !== 'refused') return transition(state, request, catalog);
  switch (request.type) {
    case 'keep-event-search':
      return { ...state, eventSearch: request.search };
    case 'choose-event':
      return chooseEvent(state, request.event);
    case 'keep-places':
      return choosePlaces(state, request);
    case 'choose-places':
      return forward(choosePlaces(state, request), 'tickets', catalog);
    case 'refused':
      return refuseEvent(state, request) ?? transition(state, request, catalog);
    case 'start-over':
      return startOver(transition(state, request, catalog), state);
    default:
      return transition(state, request, catalog);
  }
}

/** Where the event itself is not as it was: back to it; undefined: as any booking. */
function refuseEvent(state: BookingState, refused: Refused): BookingState | undefined {
  const failure = toEventFailure(refused);
  if (!failure || refused.problem?.stillBooked) return undefined;
  return { ...showFailure(state, failure), isSending: false, attemptKey: null };
}

/** The event's own failure; null: it is about something else. */
function toEventFailure({ failure, problem }: Refused): Failure | null {
  if (eventFailures.has(failure)) return failure;
  const pointers = (problem?.errors ?? []).map(({ pointer }) => pointer);
  // Hidden, or not there at all, by now.
  if (pointers.includes('/eventId')) return 'not-found';
  const isAboutPlaces = pointers.some((pointer) => /^\/(tickets|persons)\b/.test(pointer));
  return isAboutPlaces ? 'not-enough-places' : null;
}

function showFailure(state: BookingState, failure: Failure): BookingState {
  const notice: Notice = { kind: 'failed', failure };
  return { ...goTo(state, 'tickets'), notice };
}

/** The event that somebody opens; what was chosen of it before stays chosen. */
function chooseEvent(state: BookingState, event: AmeliaEvent): BookingState {
  const base: BookingState = { ...state, kind: 'event', wantedEventId: null };
  if (event.id === state.choice.event?.id) return goTo(renewEvent(base, event), 'tickets');
  // Who it is for stays, and what they answered: events share custom fields.
  const { customer, answers, files } = state.choice;
  const { min: persons } = event.persons;
  return goTo(
    changed(base, { ...emptyChoice, customer, answers, files, event, persons }),
    'tickets',
  );
}

/** The event as it is by now: no more places stay chosen than there are, and that is told. */
function renewEvent(state: BookingState, event: AmeliaEvent): BookingState {
  const { choice, attemptKey } = state;
  if (event.id !== choice.event?.id) return state;
  // While it is not known whether it is booked, the form stays the one that was sent: it may be
  // ours that has taken the places, and another form would book a second time.
  if (attemptKey !== null) return state;
  const places = fitPlaces(event, choice);
  // The price that the proxy told is that of another choice only where something was taken away.
  const isSame = places.persons === choice.persons && places.tickets === choice.tickets;
  const renewed = { ...state, choice: { ...choice, event } };
  if (isSame) return renewed;
  const fitted = changed(renewed, places);
  return state.notice?.kind === 'failed' && state.step === 'tickets'
    ? fitted
    : showFailure(fitted, 'not-enough-places');
}

function choosePlaces(state: BookingState, chosen: ChosenPlaces): BookingState {
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

/** An event that the page has chosen stays chosen. */
function startOver(fresh: BookingState, { choice, isFixed }: BookingState): BookingState {
  return isFixed && choice.event ? chooseEvent({ ...fresh, isFixed }, choice.event) : fresh;
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
