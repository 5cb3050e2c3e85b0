import { LitElement } from 'lit';
import { query } from 'lit/decorators.js';
import type { FlowRequest } from '../flow/flow-request.js';
import { FlowRequestEvent } from '../flow/flow-request-event.js';

/** A screen of the flow: it shows a view and asks for changes. */
export abstract class StepElement extends LitElement {
  @query('h2') private readonly heading!: HTMLElement | null;

  /** Takes the focus to the screen's heading, so that a screen reader begins there. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.heading?.focus({ preventScroll: true });
  }

  protected request(request: FlowRequest): void {
    this.dispatchEvent(new FlowRequestEvent(request));
  }
}
