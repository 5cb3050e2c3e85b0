import { toAdded } from './added-answer.js';
import { bookingStatuses } from './appointment.js';
import type { Asked } from './asked.js';
import { readChosenExtras } from './booked-extras.js';
import { readBackOfficeStart, toWritten } from './booking-start.js';
import { createBooking } from './create-booking.js';
import { refuseMissing } from './mandatory.js';
import type { Bought } from './package.js';
import { isEmpty, Refusal, toFields, toText, toWhole } from './php.js';
import {
  findJoinable,
  type Placed,
  placeCreated,
  placeEach,
  refuseOccupied,
} from './place-booking.js';
import { findPurchase, refusePackageBooking, toPlaces } from './purchase-places.js';
import { type Call, type Route, succeed } from './router.js';
import { findCustomerById, findService, isTaking, type Store } from './store.js';

export const addAppointmentRoutes: Route[] = [
  {
    method: 'POST',
    path: '/appointments',
    handle: addAppointment,
  },
];

/**
 * Books as the business does in its back end: for customers by their numbers, and paid with a
 * purchase where one is named. Of that it looks at what is left of the service, and nothing else:
 * neither whose it is, nor until when it is good.
 *
 * @throws {Refusal} 409 where the time is taken or nothing is left, 500 where something is unknown.
 */
function addAppointment(store: Store, call: Call) {
  const { body, faults } = call;
  refuseMissing(body, ['bookings', 'serviceId', 'providerId', 'bookingStart']);
  const bookings = Object.values(toFields(body.bookings)).map(toFields);
  if (isEmpty(bookings)) throw new Refusal(500, 'Mandatory fields not passed! Missing: bookings');
  const asked = bookings.map((sent) => toAsked(store, call, sent));
  const placed = placeEach(store, asked, (each) => {
    refuseUsedUp(store, each.bought);
    refuseOccupied(store, each);
    return placeAdded(store, { ...each, start: toWritten(each.start, faults) });
  });
  return succeed('Successfully added new appointment', toAdded(store, placed));
}

/** Joins a cancelled appointment too, which stands again then. */
function placeAdded(store: Store, asked: Asked): Placed {
  const booking = {
    ...createBooking(store, asked, null),
    status: bookingStatuses.find((status) => status === asked.sent.status) ?? 'approved',
    customFields: toText(asked.sent.customFields),
    info: null,
  };
  const joined = findJoinable(store, asked, () => true);
  if (joined && isTaking(booking.status)) joined.status = booking.status;
  return placeCreated(store, asked, booking, { joined });
}

function toAsked(store: Store, { body, faults }: Call, sent: Record<string, unknown>): Asked {
  const serviceId = toWhole(body.serviceId) ?? 0;
  const providerId = toWhole(body.providerId) ?? 0;
  const service = findService(store, serviceId, providerId);
  return {
    // It is paid on site, some time.
    body: { ...body, payment: { gateway: 'onSite' } },
    sent,
    service,
    providerId,
    locationId: toWhole(body.locationId),
    start: readBackOfficeStart(store, body, faults),
    extras: readChosenExtras(service, sent),
    durationSeconds: toWhole(sent.duration),
    coupon: null,
    bought: readBought(store, serviceId, sent),
    customer: findCustomerById(store, toWhole(sent.customerId) ?? 0),
    fields: { json: null, files: [] },
  };
}

/** @throws {Refusal} 500 where there is no such purchase, 409 where the service is not in it. */
function readBought(
  store: Store,
  serviceId: number,
  { packageCustomerService }: Record<string, unknown>,
): Bought | null {
  const { id } = toFields(toFields(packageCustomerService).packageCustomer);
  if (isEmpty(id)) return null;
  const purchase = findPurchase(store, toWhole(id) ?? 0);
  const service = purchase.services.find((each) => each.serviceId === serviceId);
  return service ? { purchase, service } : refusePackageBooking();
}

function refuseUsedUp(store: Store, bought: Bought | null): void {
  if (bought && toPlaces(store, bought.purchase, bought.service).available < 1) {
    refusePackageBooking();
  }
}
