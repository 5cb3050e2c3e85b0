import type { AmeliaEvent } from '../../proxy/contract/events.js';
import type { BookingState } from '../../widget/flow/booking-state.js';
import type { BookingView, EventView } from '../../widget/flow/booking-view.js';
import { toClocks } from '../../widget/flow/clocks.js';
import { transitionEvent } from '../../widget/flow/event-machine.js';
import type { FlowRequest } from '../../widget/flow/flow-request.js';
import { anEvent, catalog } from './studio.js';
import { aServiceView, type ViewDifference } from './view.js';

type Difference = Omit<ViewDifference, 'serviceId'>;

/** What the list of events sees before one is chosen; a test says what is different. */
export function anEventsView(difference: Difference = {}): BookingView {
  const { catalog: known = catalog, ...more } = difference;
  const services = catalog.services.slice(0, 1);
  const view = aServiceView({ ...more, catalog: { ...known, services } });
  return inState(view, {
    ...view.state,
    kind: 'event',
    step: 'event',
    choice: { ...view.state.choice, serviceId: null },
  });
}

/** What a step sees of a booking whose event is chosen; a test says what is different. */
export function anEventView(event: AmeliaEvent = anEvent(), difference?: Difference): EventView {
  const view = anEventsView(difference);
  const { state } = view;
  const choice = { ...state.choice, event, persons: event.persons.min };
  return { ...inState(view, { ...state, step: 'tickets', choice }), chosen: event, event };
}

function inState(view: BookingView, state: BookingState): BookingView {
  const { api, site, catalog, strings, format, locale, managePage, locked } = view;
  const clocks = toClocks(state, site, catalog);
  return { api, site, catalog, state, clocks, strings, format, locale, managePage, locked };
}

/** Gives a screen its view and does what it asks for; answers all that it asks for. */
export function followEvent(
  step: HTMLElement & { view: EventView },
  view: EventView,
): FlowRequest[] {
  const requests: FlowRequest[] = [];
  step.view = view;
  step.addEventListener('flow-request', ({ request }) => {
    requests.push(request);
    const { catalog, site } = step.view;
    const state = transitionEvent(step.view.state, request, catalog);
    const event = state.choice.event ?? step.view.event;
    const clocks = toClocks(state, site, catalog);
    step.view = { ...step.view, state, clocks, chosen: event, event };
  });
  return requests;
}
