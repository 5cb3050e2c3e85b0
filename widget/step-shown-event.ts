import type { FlowKind, StepName } from './flow/flows.js';

/** What a screen tells of itself. */
interface Shown {
  kind: FlowKind;
  step: StepName;
  position: number;
  count: number;
}

/** A screen of `<amelia-booking>` is there; the first one too. */
export class AmeliaStepShownEvent extends Event {
  readonly kind: FlowKind;
  readonly step: StepName;
  /** Which of the steps it is, from 1; the confirmation stands where the last of them does. */
  readonly position: number;
  /** How many steps there are to take. */
  readonly count: number;

  constructor({ kind, step, position, count }: Shown) {
    super('amelia-step-shown', { bubbles: true, composed: true });
    this.kind = kind;
    this.step = step;
    this.position = position;
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'amelia-step-shown': AmeliaStepShownEvent;
  }
}
