import type { BookingView } from '../../widget/flow/booking-view.js';
import { transitionEvent } from '../../widget/flow/event-machine.js';
import type { FlowRequest } from '../../widget/flow/flow-request.js';

/** Gives a screen its view and does what it asks for; answers all that it asks for. */
export function follow<View extends BookingView>(
  step: HTMLElement & { view: View },
  view: View,
): FlowRequest[] {
  const requests: FlowRequest[] = [];
  step.view = view;
  step.addEventListener('flow-request', ({ request }) => {
    requests.push(request);
    // That of events knows all that the other does.
    const state = transitionEvent(step.view.state, request, step.view.catalog);
    step.view = { ...step.view, state };
  });
  return requests;
}
