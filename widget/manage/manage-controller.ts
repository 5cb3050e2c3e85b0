import { toFirstStart } from '../../proxy/contract/first-start.js';
import type { ManagedBooking, PurchaseAppointmentAnswer } from '../../proxy/contract/manage.js';
import type { Zone } from '../../proxy/contract/time.js';
import type { ManageApi, ManageKey } from '../api/manage-api.js';
import { toCustomerZone } from '../flow/clocks.js';
import { toFailure } from '../flow/failure.js';
import { isOutdated, isSameKey, transition } from './manage-machine.js';
import type { ManageRequest } from './manage-request.js';
import type { ManageState } from './manage-state.js';

type Outcome = Extract<ManageRequest, { type: 'moved' | 'cancelled' | 'booked' }>;

/** What the controller needs of the element it works for. */
export interface ManageHost {
  readonly manageApi: ManageApi;
  /** Draws the element anew, as the state is now. */
  requestUpdate(): void;
  /** Asks the proxy how the booking stands. */
  renewBooking(): void;
  /** Called where the booking is opened by another token from now on. */
  whenKeyChanged(key: ManageKey): void;
  whenRescheduled(managed: ManagedBooking): void;
  whenCancelled(managed: ManagedBooking): void;
  whenBooked(answer: PurchaseAppointmentAnswer): void;
}

/** Holds the state of a managed booking and runs what its changes call for. */
export class ManageController {
  readonly #host: ManageHost;
  #state: ManageState;

  constructor(host: ManageHost, state: ManageState) {
    this.#host = host;
    this.#state = state;
  }

  get state(): ManageState {
    return this.#state;
  }

  /** Takes another zone, null for none; possible before anything is loaded. */
  setAskedZone(askedZone: Zone | null): void {
    this.#state = { ...this.#state, askedZone };
  }

  /** Changes the state as the machine says, and runs what follows from it. */
  request(request: ManageRequest): void {
    const before = this.#state;
    this.#state = transition(before, request);
    if (request.type === 'see-again') this.#host.renewBooking();
    if (this.#state === before) return;
    this.#host.requestUpdate();
    if (request.type === 'follow-link') this.#host.renewBooking();
    if (this.#state.isSending && !before.isSending) void this.#send(this.#state);
    if (request.type === 'refused' && isOutdated(request.failure)) this.#host.renewBooking();
  }

  async #send(sent: ManageState): Promise<void> {
    let outcome: ManageRequest;
    try {
      const changed = await this.#change(sent);
      this.#tell(changed);
      outcome = changed;
    } catch (error) {
      outcome = { type: 'refused', failure: toFailure(error) };
    }
    // Somebody may have opened another booking meanwhile.
    if (!isSameKey(this.#state.key, sent.key)) return;
    this.request(outcome);
    const { key } = this.#state;
    if (key && !isSameKey(key, sent.key)) this.#host.whenKeyChanged(key);
  }

  /** @throws {ApiError} */
  async #change({ key, managed, screen, ...zones }: ManageState): Promise<Outcome> {
    const { manageApi } = this.#host;
    const timeZone = toCustomerZone(zones);
    if (key && screen.name === 'cancel') {
      // Moved meanwhile, it is another than was asked about.
      const startsAt = managed ? toFirstStart(managed.booking.appointments, key.id) : undefined;
      return { type: 'cancelled', managed: await manageApi.cancel(key, { startsAt }) };
    }
    if (!key || screen.name === 'booking' || screen.name === 'cancel' || !screen.slot) {
      throw new Error('nothing to send');
    }
    const { startsAt } = screen.slot;
    if (screen.name === 'move') {
      return { type: 'moved', managed: await manageApi.reschedule(key, { startsAt, timeZone }) };
    }
    const { serviceId, employeeId, locationId } = screen.choice;
    const answer = await manageApi.createPurchaseAppointment(key, {
      serviceId,
      startsAt,
      employeeId: employeeId ?? undefined,
      locationId: locationId ?? undefined,
      timeZone,
    });
    return { type: 'booked', answer };
  }

  #tell(outcome: Outcome): void {
    if (outcome.type === 'moved') this.#host.whenRescheduled(outcome.managed);
    else if (outcome.type === 'cancelled') this.#host.whenCancelled(outcome.managed);
    else this.#host.whenBooked(outcome.answer);
  }
}
