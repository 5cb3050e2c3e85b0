import { property } from 'lit/decorators.js';
import type { BookingView } from '../flow/booking-view.js';
import type { FlowRequest } from '../flow/flow-request.js';
import { FlowRequestEvent } from '../flow/flow-request-event.js';
import { ScreenElement } from './screen-element.js';

/** A screen of the flow: it shows a view and asks for changes. */
export abstract class StepElement<View extends BookingView = BookingView> extends ScreenElement {
  @property({ attribute: false }) view!: View;

  protected request(request: FlowRequest): void {
    this.dispatchEvent(new FlowRequestEvent(request));
  }
}
