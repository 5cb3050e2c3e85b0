import type { Catalog } from '../../proxy/contract/catalog.js';
import type { BookingState } from './booking-state.js';
import type { FlowRequest } from './flow-request.js';
import type { FlowKind } from './flows.js';
import type { ReadyBooking, Sender } from './request-common.js';

/** What is particular to one kind of booking, beside its screens. */
export interface KindRules {
  /** What a booking becomes by a request. */
  transition(state: BookingState, request: FlowRequest, catalog: Catalog): BookingState;
  /** What goes up with it; null while something is missing. */
  toReady(state: BookingState, catalog: Catalog, sender: Sender): ReadyBooking | null;
}

/** They come with the screens after the first. */
export const loadRules: Record<FlowKind, () => Promise<KindRules>> = {
  appointment: () => import('./appointment-rules.js'),
  event: () => import('./event-rules.js'),
  package: () => import('./package-rules.js'),
};
