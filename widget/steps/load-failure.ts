import type { Task } from '@lit/task';
import { html } from 'lit';
import type { BookingView } from '../flow/booking-view.js';
import { toFailure } from '../flow/failure.js';
import '../ui/notice.js';
import type { StepElement } from './step-element.js';

/** Why a screen could not load all it shows, with a way to try again; nothing while it could. */
export function renderLoadFailure(
  load: Task,
  step: StepElement,
  { strings }: BookingView,
): unknown {
  return load.render({
    error: (error) => html`<amelia-notice tone="bad">
      <p>${strings.problems[toFailure(error)] ?? strings.problem}</p>
      <button
        class="link"
        @click=${() => {
          void load.run();
          // The button goes with the failure.
          void step.focusHeading();
        }}
      >
        ${strings.tryAgain}
      </button>
    </amelia-notice>`,
  });
}
