import type { FlowRequest } from '../flow/flow-request.js';
import { FlowRequestEvent } from '../flow/flow-request-event.js';
import { ScreenElement } from './screen-element.js';

/** A screen of the flow: it shows a view and asks for changes. */
export abstract class StepElement extends ScreenElement {
  protected request(request: FlowRequest): void {
    this.dispatchEvent(new FlowRequestEvent(request));
  }
}
