import type { BookingState } from './booking-state.js';
import type { Choice } from './choice.js';
import type { StepName } from './flows.js';

/** Another choice is another form: it gets a key of its own. */
export function changed(state: BookingState, change: Partial<Choice>): BookingState {
  return { ...state, choice: { ...state.choice, ...change }, attemptKey: null, quote: null };
}

/** Another screen; what was told on the one before is over. */
export function goTo(state: BookingState, step: StepName): BookingState {
  return { ...state, step, notice: null };
}
