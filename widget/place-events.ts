/** The dialog with the flow in it is open. Fired by `<amelia-booking>`. */
export class AmeliaOpenedEvent extends Event {
  constructor() {
    super('amelia-opened', { bubbles: true, composed: true });
  }
}

/** It is closed again; what was chosen and typed stays. */
export class AmeliaClosedEvent extends Event {
  constructor() {
    super('amelia-closed', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'amelia-opened': AmeliaOpenedEvent;
    'amelia-closed': AmeliaClosedEvent;
  }
}
