import { Task } from '@lit/task';
import { html } from 'lit';
import { define } from '../define.js';
import { toFailure } from '../flow/failure.js';
import { fetchEvent } from '../flow/fetch-event.js';
import { toEventWords } from '../text/en/events.js';
import { base, skeleton } from '../ui/base.styles.js';
import '../ui/notice.js';
import { whileConnected } from '../ui/while-connected.js';
import { styles } from './fixed-event.styles.js';
import { StepElement } from './step-element.js';

/** Stands in for the screen of the event that the page or its link has chosen, until it is here. */
export class FixedEvent extends StepElement {
  static override styles = [base, skeleton, styles];

  readonly #load = whileConnected(
    this,
    new Task(this, {
      args: () => [this.view.api, this.view.state.wantedEventId] as const,
      task: async ([api, eventId], { signal }) => {
        if (eventId === null) return;
        const event = await fetchEvent(api, eventId, signal);
        this.request({ type: 'choose-event', event });
      },
    }),
  );

  override render() {
    return this.#load.render({
      pending: () => this.#renderSkeleton(),
      // The screen itself may still be on its way.
      complete: () => this.#renderSkeleton(),
      error: (error) => this.#renderFailure(error),
    });
  }

  #renderSkeleton() {
    return html`<p class="visually-hidden">${this.view.strings.loading}</p>
      <div class="bones" aria-hidden="true">
        <div class="bone head"></div>
        <div class="bone line"></div>
        <div class="bone"></div>
        <div class="bone"></div>
      </div>`;
  }

  #renderFailure(error: unknown) {
    const { strings } = this.view;
    const failure = toFailure(error);
    const words = toEventWords(strings).events;
    const isGone = failure === 'not-found';
    return html`<amelia-notice tone="bad">
      <p>${isGone ? words.gone : (strings.problems[failure] ?? strings.problem)}</p>
      <button class="link" @click=${() => (isGone ? this.#showAll() : this.#load.run())}>
        ${isGone ? words.showAll : strings.tryAgain}
      </button>
    </amelia-notice>`;
  }

  /** Begun anew without an event, it begins with the list. */
  #showAll() {
    this.request({ type: 'start-over' });
  }
}

define('amelia-fixed-event', FixedEvent);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-fixed-event': FixedEvent;
  }
}
