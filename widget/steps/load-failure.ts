import type { Task } from '@lit/task';
import { html } from 'lit';
import type { TimesView } from '../flow/booking-view.js';
import { toSentence } from '../flow/failure.js';
import '../ui/notice.js';
import type { ScreenElement } from './screen-element.js';

/** Why a screen could not load all it shows, with a way to try again; nothing while it could. */
export function renderLoadFailure(
  load: Task,
  screen: ScreenElement,
  { strings }: Pick<TimesView, 'strings'>,
): unknown {
  return load.render({
    error: (error) => html`<amelia-notice tone="bad">
      <p>${toSentence(error, strings)}</p>
      <button
        class="link"
        @click=${() => {
          void load.run();
          // The button goes with the failure.
          void screen.focusHeading();
        }}
      >
        ${strings.tryAgain}
      </button>
    </amelia-notice>`,
  });
}
