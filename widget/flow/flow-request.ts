import type { Slot } from '../../proxy/contract/availability.js';
import type { Receipt } from '../../proxy/contract/booking.js';
import type { Id, Minor } from '../../proxy/contract/catalog.js';
import type { Coupon } from '../../proxy/contract/coupon.js';
import type { AmeliaEvent } from '../../proxy/contract/events.js';
import type { Instant, Zone } from '../../proxy/contract/time.js';
import type { ToldProblem } from '../api/errors.js';
import type { Failure } from '../text/failure.js';
import type { BookingFailed, EventSearch, ServiceSearch } from './booking-state.js';
import type {
  AnsweredFiles,
  Answers,
  ChosenExtra,
  ChosenTicket,
  CustomerDraft,
  ScheduledAppointment,
} from './choice.js';
import type { FlowKind, StepName } from './flows.js';
import type { Series } from './series.js';

/** What a service leaves open beside its time. */
export interface ChosenOptions {
  employeeId: Id | null;
  locationId: Id | null;
  /** null: the service's first duration. */
  durationSeconds: number | null;
  persons: number;
  extras: readonly ChosenExtra[];
}

/** Who comes to an event. */
export interface ChosenPlaces {
  /** Counts only where there are no tickets. */
  persons: number;
  tickets: readonly ChosenTicket[];
}

/** All that can happen to a booking in the making. */
export type FlowRequest =
  | { type: 'keep-search'; search: ServiceSearch }
  /** Possible on the first screen only. */
  | { type: 'choose-kind'; kind: FlowKind }
  | { type: 'keep-event-search'; search: EventSearch }
  | { type: 'choose-event'; event: AmeliaEvent }
  /** The chosen event as it is by now. */
  | { type: 'renew-event'; event: AmeliaEvent }
  | ({ type: 'keep-places' } & ChosenPlaces)
  | ({ type: 'choose-places' } & ChosenPlaces)
  | { type: 'choose-package'; packageId: Id }
  /** `index`: the place of the one that it replaces; null: it is one more. */
  | { type: 'schedule'; appointment: ScheduledAppointment; index: number | null }
  | { type: 'unschedule'; index: number }
  | { type: 'enter-appointments' }
  | { type: 'choose-service'; serviceId: Id }
  | ({ type: 'keep-options' } & ChosenOptions)
  | ({ type: 'choose-options' } & ChosenOptions)
  | { type: 'choose-slot'; slot: Slot }
  | { type: 'keep-series'; series: Series | null }
  | { type: 'enter-series' }
  | { type: 'choose-zone'; timeZone: Zone }
  | { type: 'keep-details'; customer: CustomerDraft }
  | { type: 'keep-answers'; answers: Answers; files: AnsweredFiles }
  | { type: 'enter-details' }
  | { type: 'keep-code'; code: string }
  | { type: 'take-coupon'; coupon: Coupon | null }
  | { type: 'go-to'; step: StepName }
  | { type: 'go-back' }
  | { type: 'submit'; attemptKey: string }
  /** The page does not want it sent now. */
  | { type: 'hold-back' }
  | { type: 'confirmed'; receipt: Receipt }
  /** `shownMinor`: the total that the customer had before them. */
  | {
      type: 'refused';
      failure: Failure;
      problem: ToldProblem | null;
      shownMinor?: Minor | undefined;
    }
  /** What is known by now of a booking whose outcome was unknown, while it is not `confirmed`. */
  | { type: 'tell-outcome'; notice: BookingFailed }
  | { type: 'found-nearest'; startsAt: Instant; slots: Slot[] }
  | { type: 'start-over' };
