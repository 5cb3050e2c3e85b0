import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BookingController } from '../flow/booking-controller.js';
import type { BookingState } from '../flow/booking-state.js';
import { toDraft } from './draft.js';
import { type DraftPlace, toDraftKey } from './draft-key.js';

/** An element whose draft is kept. */
export type DraftHost = ReactiveControllerHost & HTMLElement & DraftPlace;

const kept = new WeakSet<DraftHost>();

/** Keeps from now on what is chosen, so that it outlives a reload; once for an element. */
export function keepDraft(host: DraftHost, flow: BookingController): void {
  if (kept.has(host)) return;
  kept.add(host);
  host.addController(new DraftKeeper(host, flow));
}

/** Writes what is chosen into the tab's own storage whenever it is another. */
class DraftKeeper implements ReactiveController {
  readonly #host: DraftHost;
  readonly #flow: BookingController;
  readonly #key: string;
  #written: BookingState | null = null;

  constructor(host: DraftHost, flow: BookingController) {
    this.#host = host;
    this.#flow = flow;
    this.#key = toDraftKey(host);
  }

  hostConnected() {
    window.addEventListener('pagehide', this);
    this.#write();
  }

  hostDisconnected() {
    window.removeEventListener('pagehide', this);
  }

  hostUpdated() {
    if (this.#flow.state !== this.#written) this.#write();
  }

  /** The page is left: only now it is known where the focus was. */
  handleEvent() {
    this.#write();
  }

  #write() {
    const { state } = this.#flow;
    this.#written = state;
    const draft = toDraft(state, this.#host.matches(':focus-within'));
    try {
      if (draft) sessionStorage.setItem(this.#key, JSON.stringify(draft));
      else sessionStorage.removeItem(this.#key);
    } catch {
      // Full, or forbidden: then a reload begins anew.
    }
  }
}
