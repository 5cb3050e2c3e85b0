import type { AmeliaEvent } from '../../proxy/contract/events.js';
import type { BookingState } from '../../widget/flow/booking-state.js';
import type { BookingView, EventView } from '../../widget/flow/booking-view.js';
import { toClocks } from '../../widget/flow/clocks.js';
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
  const { api, site, catalog, strings, format, locale } = view;
  const clocks = toClocks(state, site, catalog);
  return { api, site, catalog, state, clocks, strings, format, locale };
}
