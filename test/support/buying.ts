import type { Catalog } from '../../proxy/contract/catalog.js';
import { type BookingState, createBookingState } from '../../widget/flow/booking-state.js';
import type { ScheduledAppointment } from '../../widget/flow/choice.js';
import type { FlowRequest } from '../../widget/flow/flow-request.js';
import { transitionPackage } from '../../widget/flow/package-machine.js';
import { jordan } from './playing.js';
import { anItem, aPackage, aSlot, catalog as services } from './studio.js';

/** Three massages, one or two of them at once, and a consultation. */
export const calm = aPackage();
/** Three of massage and consultation together, a massage at once. */
export const shared = aPackage({
  id: 4,
  name: 'Three of your choice',
  sharedQuantity: 3,
  items: [
    anItem({ quantity: 3, scheduleNow: { min: 1, max: 3 } }),
    anItem({ serviceId: 1, quantity: 3, scheduleNow: { min: 0, max: 3 } }),
  ],
});
export const catalog: Catalog = { ...services, packages: [calm, shared] };

/** A massage of that start with anyone, anywhere; a test says what is different. */
export function aMassage(
  startsAt: string,
  difference: Partial<ScheduledAppointment> = {},
): ScheduledAppointment {
  return {
    serviceId: 2,
    employeeId: null,
    locationId: null,
    slot: aSlot(startsAt),
    ...difference,
  };
}

export const mondayMassage = aMassage('2026-12-14T08:00:00Z');
export const tuesdayMassage = aMassage('2026-12-15T08:00:00Z');
export const talk = aMassage('2026-12-14T12:00:00Z', { serviceId: 1 });

/** Asks for one more appointment. */
export function schedule(
  appointment: ScheduledAppointment,
  index: number | null = null,
): FlowRequest {
  return { type: 'schedule', appointment, index };
}

/** A booking of a package after these requests, one by one. */
export function buy(...requests: FlowRequest[]): BookingState {
  return requests.reduce(
    (state, request) => transitionPackage(state, request, catalog),
    createBookingState('Europe/Belgrade', 'package'),
  );
}

/** From the list to the last screen before it is booked. */
export function toPackageReview(...scheduled: ScheduledAppointment[]): FlowRequest[] {
  return [
    { type: 'choose-package', packageId: calm.id },
    ...scheduled.map((each) => schedule(each)),
    { type: 'enter-appointments' },
    { type: 'keep-details', customer: jordan },
    { type: 'enter-details' },
  ];
}
