import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Slot } from '../../proxy/contract/availability.js';
import type { Receipt } from '../../proxy/contract/booking.js';
import type { Catalog, Minor } from '../../proxy/contract/catalog.js';
import type { Instant } from '../../proxy/contract/time.js';
import type { BookingApi } from '../api/booking-api.js';
import { ApiError } from '../api/errors.js';
import { type BookingState, createBookingState } from './booking-state.js';
import { toFailure } from './failure.js';
import type { FlowRequest } from './flow-request.js';
import type { FlowKind } from './flows.js';
import { type KindRules, loadRules } from './kind-rules.js';
import { isUntouched, type WayIn } from './way-in.js';

const nearestCount = 3;

/** What the controller needs of the element it works for. */
export interface BookingHost extends ReactiveControllerHost {
  /** The catalogue; null while it loads. */
  readonly catalog: Catalog | null;
  readonly api: BookingApi;
  /** BCP 47, of the customer. */
  readonly bookingLocale: string;
  /** ISO 3166 alpha-2, for a phone number without a country code. */
  readonly phoneCountry: string | null;
  /** Loads the catalogue anew: what it said is no longer so. */
  renewCatalog(): Promise<void>;
  /** Called where code that a request needs could not be loaded; it can be tried again. */
  whenNotLoaded(tryAgain: () => void): void;
  /** Called once for each booking that was made. */
  whenBooked(receipt: Receipt): void;
}

/** Holds the state of a booking and runs what its changes call for. */
export class BookingController implements ReactiveController {
  readonly #host: BookingHost;
  #state: BookingState;
  /** Those that are here already. */
  readonly #rules = new Map<FlowKind, KindRules>();

  constructor(host: BookingHost, state: BookingState) {
    this.#host = host;
    this.#state = state;
    host.addController(this);
  }

  // A controller has at least one of the life cycle's methods; this one needs none.
  hostConnected(): void {}

  get state(): BookingState {
    return this.#state;
  }

  /** Takes other zones; possible before the catalogue is there. */
  setZones(zones: Partial<Pick<BookingState, 'ownZone' | 'askedZone'>>): void {
    this.#state = { ...this.#state, ...zones };
  }

  /** Begins another way, where the customer has chosen nothing yet. */
  begin({ kind, fixedId }: WayIn): void {
    const { ownZone, askedZone } = this.#state;
    if (!isUntouched(this.#state)) return;
    this.#state = { ...createBookingState(ownZone, kind, fixedId), askedZone };
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
    this.#host.requestUpdate();
    if (this.#state.isSending && !before.isSending) void this.#send(rules, catalog);
    if (request.type === 'refused' && isOutdated(request)) void this.#host.renewCatalog();
    if (request.type === 'refused') void this.#renewEvent();
    if (request.type === 'refused' && this.#state.notice?.kind === 'slot-gone') {
      void this.#findNearest(this.#state.notice.startsAt);
    }
  }

  #keep(searched: Partial<BookingState>): void {
    this.#state = { ...this.#state, ...searched };
    this.#host.requestUpdate();
  }

  async #load(kind: FlowKind, request: FlowRequest): Promise<void> {
    try {
      this.#rules.set(kind, await loadRules[kind]());
    } catch {
      return this.#host.whenNotLoaded(() => this.request(request));
    }
    this.request(request);
  }

  async #send(rules: KindRules, catalog: Catalog): Promise<void> {
    const { api, bookingLocale, phoneCountry } = this.#host;
    let shownMinor: Minor | undefined;
    try {
      const sender = { locale: bookingLocale, phoneCountry };
      const ready = rules.toReady(this.#state, catalog, sender);
      const key = this.#state.attemptKey;
      if (!ready || !key) throw new Error('nothing to send');
      shownMinor = ready.request.expectedTotalMinor;
      const receipt = await api.createBooking(ready.request, key, ready.files);
      this.request({ type: 'confirmed', receipt });
      this.#host.whenBooked(receipt);
    } catch (error) {
      this.request({
        type: 'refused',
        failure: toFailure(error),
        problem: error instanceof ApiError ? error.problem : null,
        shownMinor,
      });
    }
  }

  /** Whatever was refused, the event may be fuller by now, or cost another sum. */
  async #renewEvent(): Promise<void> {
    const { event } = this.#state.choice;
    if (!event) return;
    const renewed = await this.#host.api.fetchEvent(event.id).catch(() => null);
    if (renewed) this.request({ type: 'renew-event', event: renewed });
  }

  async #findNearest(startsAt: Instant): Promise<void> {
    const slots = await this.#fetchNearest(startsAt)
      // The note offers the whole calendar where nothing near can be shown.
      .catch(() => []);
    this.request({ type: 'found-nearest', startsAt, slots });
  }

  async #fetchNearest(startsAt: Instant): Promise<Slot[]> {
    // Few customers lose their slot; the others need not load this.
    const { toNearestSlots, toQueryAround } = await import('./nearest-slots.js');
    const query = toQueryAround(this.#state, startsAt);
    const { slots } = await this.#host.api.fetchAvailability(query);
    return toNearestSlots(slots, startsAt, nearestCount);
  }
}

/** Whether the site has other prices, questions or packages than the catalogue that is here. */
function isOutdated({ failure, problem }: Extract<FlowRequest, { type: 'refused' }>): boolean {
  const told = [failure, ...(problem?.errors ?? []).map(({ pointer }) => pointer)];
  return told.some((each) =>
    /^(price-changed|package-unavailable|\/packageId|\/customFields\/)/.test(each),
  );
}
