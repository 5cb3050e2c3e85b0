import type { Catalog } from '../../proxy/contract/catalog.js';
import type { BookingApi } from '../api/booking-api.js';
import type { OwnStrings } from '../text/own-strings.js';
import type { BookingState } from './booking-state.js';
import type { FlowRequest } from './flow-request.js';
import type { ReadyBooking, Sender } from './request-common.js';

/** A request, and what it has made of a booking. */
export interface Change {
  request: FlowRequest;
  before: BookingState;
  after: BookingState;
  catalog: Catalog;
}

/** What effects need of the element they run for. */
export interface EffectsHost {
  readonly api: BookingApi;
  readonly sender: Sender;
  /** ISO 4217. */
  readonly currency: string;
  /** Whether the page is told who has booked. */
  readonly tellCustomer: boolean;
  /** Sentences that replace the widget's own. */
  readonly strings: OwnStrings;
  /** Loads the catalogue anew: what it said is no longer so. */
  renewCatalog(): Promise<void>;
  /** Tells the page; false where it says no. */
  dispatchEvent(event: Event): boolean;
  /** Takes what must stand in the page itself. */
  append(element: Element): void;
}

/** What is particular to one kind of booking, beside its screens. */
export interface KindRules {
  /** What a booking becomes by a request. */
  transition(state: BookingState, request: FlowRequest, catalog: Catalog): BookingState;
  /** What goes up with it; null while something is missing. */
  toReady(state: BookingState, catalog: Catalog, sender: Sender): ReadyBooking | null;
}

/** Those of one kind, and what follows from its changes. */
export interface LoadedRules extends KindRules {
  /** @param send - takes the requests that come of it. */
  runEffects(
    change: Change,
    rules: KindRules,
    host: EffectsHost,
    send: (request: FlowRequest) => void,
  ): void;
}
