import type { Customer } from '../../proxy/contract/booking.js';
import {
  AmeliaBookedEvent,
  AmeliaFailedEvent,
  AmeliaSlotChosenEvent,
  AmeliaSubmitEvent,
  type ToldChoice,
} from '../public-events.js';
import type { BookingState } from './booking-state.js';
import { toCustomerZone } from './clocks.js';
import type { Change, EffectsHost } from './kind-rules.js';
import type { ReadyBooking } from './request-common.js';

type PageHost = Pick<EffectsHost, 'dispatchEvent' | 'tellCustomer' | 'currency'>;

/** Tells the page what a request has brought about. */
export function tellPage({ request, after }: Change, host: PageHost): void {
  const { slot, employeeId, locationId } = after.choice;
  if (request.type === 'choose-slot' && slot) {
    const { startsAt } = slot;
    const chosen = { ...toTold(after), startsAt, timeZone: toCustomerZone(after) };
    host.dispatchEvent(new AmeliaSlotChosenEvent({ ...chosen, employeeId, locationId }));
  }
  if (request.type === 'refused') {
    host.dispatchEvent(new AmeliaFailedEvent(toTold(after), request.failure));
  }
  if (request.type === 'confirmed') {
    const { customer } = request.receipt;
    host.dispatchEvent(new AmeliaBookedEvent(request.receipt, host.tellCustomer ? customer : null));
  }
}

/** Asks the page whether a booking may be sent. */
export function maySubmit(state: BookingState, { request }: ReadyBooking, host: PageHost): boolean {
  const { customer, expectedTotalMinor = 0 } = request;
  const price = { totalMinor: expectedTotalMinor, currency: host.currency };
  const told: Customer | null = host.tellCustomer ? customer : null;
  return host.dispatchEvent(new AmeliaSubmitEvent(toTold(state), price, told));
}

function toTold({ kind, choice }: BookingState): ToldChoice {
  const { serviceId, event, packageId } = choice;
  return { kind, serviceId, eventId: event?.id ?? null, packageId };
}
