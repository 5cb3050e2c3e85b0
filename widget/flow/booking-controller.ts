import type { Catalog } from '../../proxy/contract/catalog.js';
import type { BookingState } from './booking-state.js';
import type { CustomerDraft } from './choice.js';
import type { FlowRequest } from './flow-request.js';
import type { FlowKind } from './flows.js';
import type { EffectsHost, LoadedRules } from './kind-rules.js';
import { beginBooking, type WayIn } from './way-in.js';

/** What the controller needs of the element it works for. */
export interface BookingHost extends EffectsHost {
  /** The catalogue; null while it loads. */
  readonly catalog: Catalog | null;
  /** Draws the element anew, as the state is now. */
  requestUpdate(): void;
  /** They come with the screens after the first. */
  loadRules(kind: FlowKind): Promise<LoadedRules>;
  /** Called where code that a request needs could not be loaded; it can be tried again. */
  whenNotLoaded(tryAgain: () => void): void;
}

/** Holds the state of a booking and runs what its changes call for. */
export class BookingController {
  readonly #host: BookingHost;
  #state: BookingState;
  /** Whether the customer has chosen something, so that it may not begin another way any more. */
  #isTouched = false;
  /** What the page knows of the customer. */
  #known: Partial<CustomerDraft> = {};
  /** Those that are here already. */
  readonly #rules = new Map<FlowKind, LoadedRules>();

  constructor(host: BookingHost, state: BookingState) {
    this.#host = host;
    this.#state = state;
  }

  get state(): BookingState {
    return this.#state;
  }

  /** Takes other zones; possible before the catalogue is there. */
  setZones(zones: Partial<Pick<BookingState, 'ownZone' | 'askedZone'>>): void {
    this.#state = { ...this.#state, ...zones };
  }

  /**
   * Takes what the page knows of the customer, where they have typed nothing else.
   *
   * @param locked - the fields where the page knows better than the customer.
   */
  prefill(known: Partial<CustomerDraft>, locked: readonly string[]): void {
    this.#known = known;
    const typed = this.#state.choice.customer;
    const customer = Object.fromEntries(
      Object.entries(typed).map(([name, text]) => {
        const told = known[name as keyof CustomerDraft];
        const isTaken = typeof told === 'string' && (!text || locked.includes(name));
        return [name, isTaken ? told : text];
      }),
    ) as unknown as CustomerDraft;
    this.#state = { ...this.#state, choice: { ...this.#state.choice, customer } };
    this.#host.requestUpdate();
  }

  /** Begins as the page has it, where the customer has chosen nothing yet. */
  begin(wayIn: WayIn): void {
    if (!this.#isTouched) this.restart(wayIn);
  }

  /** Begins anew: nothing that was chosen or typed stays. */
  restart(wayIn: WayIn): void {
    const { catalog } = this.#host;
    const { ownZone, askedZone, isSending } = this.#state;
    // A booking on its way cannot be called back.
    if (!catalog || isSending) return;
    this.#isTouched = false;
    this.#state = { ...beginBooking(wayIn, ownZone, catalog), askedZone };
    this.prefill(this.#known, []);
  }

  /** Goes on with a booking that was in the making when the page was left. */
  resume(state: BookingState): void {
    this.#isTouched = true;
    this.#state = state;
    this.#host.requestUpdate();
  }

  /** Changes the state as the machine says, and runs what follows from it. */
  request(request: FlowRequest): void {
    const { catalog } = this.#host;
    if (!catalog) return;
    const kind = request.type === 'choose-event' ? 'event' : this.#state.kind;
    const rules = this.#rules.get(kind);
    if (!rules) {
      // What is being typed must not wait: shown late, it would take back the letters after it.
      if (request.type === 'keep-search') this.#keep({ search: request.search });
      else if (request.type === 'keep-event-search') this.#keep({ eventSearch: request.search });
      else void this.#load(kind, request);
      return;
    }
    const before = this.#state;
    this.#state = rules.transition(before, request, catalog);
    if (this.#state === before) return;
    this.#isTouched ||= !isPassing(request, before);
    this.#host.requestUpdate();
    const change = { request, before, after: this.#state, catalog };
    rules.runEffects(change, rules, this.#host, (next) => this.request(next));
  }

  #keep(searched: Partial<BookingState>): void {
    this.#state = { ...this.#state, ...searched };
    this.#host.requestUpdate();
  }

  async #load(kind: FlowKind, request: FlowRequest): Promise<void> {
    try {
      this.#rules.set(kind, await this.#host.loadRules(kind));
    } catch {
      return this.#host.whenNotLoaded(() => this.request(request));
    }
    this.request(request);
  }
}

/** Whether a request leaves open what is booked: looking around, and an event that has arrived. */
function isPassing({ type }: FlowRequest, { wantedEventId }: BookingState): boolean {
  if (type === 'choose-event') return wantedEventId !== null;
  return ['keep-search', 'keep-event-search', 'choose-kind', 'choose-zone', 'renew-event'].includes(
    type,
  );
}
