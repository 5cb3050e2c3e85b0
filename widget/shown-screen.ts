import type { ReactiveControllerHost } from 'lit';
import type { StepName } from './flow/flows.js';
import { type Asked, loadStep, type Screen } from './steps/load-step.js';
import type { Wording } from './text/wording.js';

/** Which screen is there, and whether it is the one that the flow has come to. */
export class ShownScreen {
  readonly #host: ReactiveControllerHost;
  readonly #wording: Wording;
  /** The one that is there; it follows the flow's step. null: none is there yet. */
  current: Screen | null = null;
  /** The one that stays for the way back, once it was there. */
  kept: Screen | null = null;
  /** Tries again to load code that did not come; null: all is there. */
  loadAgain: (() => unknown) | null = null;

  constructor(host: ReactiveControllerHost, wording: Wording) {
    this.#host = host;
    this.#wording = wording;
  }

  /** Shows the screen of the flow's step once its code is there. */
  async follow(toStep: () => StepName, toAsked: () => Asked): Promise<void> {
    const step = toStep();
    // What did not come is not asked for again by itself.
    if (step === this.current?.step || this.loadAgain) return;
    try {
      const [screen] = await Promise.all([
        loadStep(step, toAsked()),
        step !== 'service' && this.#wording.loadRest(),
      ]);
      // It may have been asked for several times, or left, while it was on its way.
      if (step === toStep() && step !== this.current?.step) this.current = screen;
      if (screen.isKept) this.kept = screen;
    } catch {
      return this.fail(() => this.follow(toStep, toAsked));
    }
    this.#host.requestUpdate();
  }

  /** What a request needs did not come. */
  fail(tryAgain: () => unknown): void {
    this.loadAgain = () => {
      this.loadAgain = null;
      tryAgain();
    };
    this.#host.requestUpdate();
  }
}
