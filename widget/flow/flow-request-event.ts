import type { FlowRequest } from './flow-request.js';

/** A step asks for a change; the flow decides. Stays inside the widget. */
export class FlowRequestEvent extends Event {
  static readonly type = 'flow-request';

  constructor(readonly request: FlowRequest) {
    super(FlowRequestEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'flow-request': FlowRequestEvent;
  }
}
