import type { Slot } from '../../proxy/contract/availability.js';
import type { Receipt } from '../../proxy/contract/booking.js';
import type { Id, Minor } from '../../proxy/contract/catalog.js';
import type { PriceLine } from '../../proxy/contract/price.js';
import type { FieldProblem } from '../../proxy/contract/problem.js';
import type { Instant, Zone } from '../../proxy/contract/time.js';
import type { ToldProblem } from '../api/errors.js';
import type { Failure } from '../text/failure.js';
import { type Choice, emptyChoice } from './choice.js';
import { type FlowKind, type StepName, toFirstStep } from './flows.js';

/** The chosen time can't be had; what is free near it, once that is known. */
export interface SlotGone {
  kind: 'slot-gone';
  reason: 'slot-taken' | 'time-changed' | 'not-bookable';
  startsAt: Instant;
  /** With `time-changed`: what the site would have booked instead, where that is known. */
  siteStartsAt: Instant | null;
  nearest: Slot[] | 'searching';
}

/** What a booking's outcome may be found to be, where it was not made: nothing, or nobody can tell. */
export type Finding = 'nothing' | 'unknown';

/** Anything else that kept the booking from being made. */
export interface BookingFailed {
  kind: 'failed';
  failure: Failure;
  /** With `outcome-unknown`: what the proxy said, which tells where to ask. */
  problem?: ToldProblem | null;
  /** With `outcome-unknown`: what asking came to; left out: it is still asked. */
  finding?: Finding;
}

/** It costs another sum than was shown: the customer decides again. */
export interface PriceChanged {
  kind: 'price-changed';
  /** `coupon-not-valid`: the coupon was taken out. */
  reason: 'price-changed' | 'coupon-not-valid';
  /** What was shown; null: not known. */
  shownMinor: Minor | null;
}

export type Notice = SlotGone | BookingFailed | PriceChanged;

/** What the proxy says the choice costs, where it is not what was shown. */
export interface Quote {
  lines: readonly PriceLine[];
  totalMinor: Minor;
}

/** What the list of services is narrowed to. */
export interface ServiceSearch {
  /** As typed; empty: nothing was searched for. */
  text: string;
  /** null: of every category. */
  categoryId: Id | null;
  /** How many are shown of those that are left. */
  limit: number;
}

/** What the list of events is narrowed to. */
export interface EventSearch {
  /** As typed; empty: nothing was searched for. */
  text: string;
  /** null: whatever they are about. */
  tag: string | null;
}

export const emptySearch: ServiceSearch = { text: '', categoryId: null, limit: 24 };

/** Everything that is known of one booking in the making. */
export interface BookingState {
  kind: FlowKind;
  step: StepName;
  search: ServiceSearch;
  eventSearch: EventSearch;
  /** Whether the page has chosen the service, event or package: there is no list to go back to. */
  isFixed: boolean;
  /** The event that the page or its link has chosen, until it is here; null: none is on its way. */
  wantedEventId: Id | null;
  choice: Choice;
  /** A coupon's code that is typed and not taken yet. */
  typedCode: string;
  /** Where the customer is: the device's. */
  ownZone: Zone;
  /** The zone that somebody asked to see times in; null: nobody did. */
  askedZone: Zone | null;
  notice: Notice | null;
  /** Counts until something else is chosen; null: the widget's own sum counts. */
  quote: Quote | null;
  isSending: boolean;
  /** Sent with every try of the same form, so that no try can book a second time. */
  attemptKey: string | null;
  /** What the proxy found wrong with the customer's details. */
  fieldProblems: readonly FieldProblem[];
  receipt: Receipt | null;
}

/** The state before anything was chosen. */
export function createBookingState(ownZone: Zone, kind: FlowKind = 'appointment'): BookingState {
  return {
    kind,
    step: toFirstStep(kind),
    search: emptySearch,
    eventSearch: { text: '', tag: null },
    isFixed: false,
    wantedEventId: null,
    choice: emptyChoice,
    typedCode: '',
    ownZone,
    askedZone: null,
    notice: null,
    quote: null,
    isSending: false,
    attemptKey: null,
    fieldProblems: [],
    receipt: null,
  };
}
