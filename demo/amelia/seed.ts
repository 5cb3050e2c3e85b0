import { addDays, parseWall } from './clock.js';
import type { SeededAppointment } from './rows.js';
import { createPayment, createToken, findCustomer, findService, type Store } from './store.js';

/** Books the appointments that the business has from the start. */
export function seedAppointments(store: Store): void {
  for (const seeded of store.business.appointments) seed(store, seeded);
}

function seed(store: Store, seeded: SeededAppointment): void {
  const service = findService(store, seeded.serviceId, seeded.employeeId);
  const start = parseWall(seeded.bookingStart);
  const { firstName, lastName } = seeded.customer;
  const info = {
    firstName,
    lastName,
    phone: null,
    locale: 'en_US',
    timeZone: null,
    urlParams: null,
  };
  store.appointments.push({
    id: store.nextId('appointment'),
    serviceId: service.id,
    parentId: null,
    providerId: seeded.employeeId,
    locationId: seeded.locationId,
    status: 'approved',
    start,
    end: start + service.duration * 1000,
    keptMs: null,
    notifyParticipants: 1,
    bookings: [
      {
        id: store.nextId('booking'),
        customer: findCustomer(store, { ...seeded.customer, phone: null, countryPhoneIso: null }),
        status: 'approved',
        price: service.price,
        aggregatedPrice: service.aggregatedPrice,
        persons: seeded.persons,
        extras: [],
        couponId: null,
        tax: null,
        token: createToken(),
        payment: createPayment(store, { gateway: 'onSite', isFree: service.price === 0 }),
        utcOffset: null,
        duration: service.duration,
        customFields: null,
        files: [],
        info: JSON.stringify(info),
        created: addDays(store.nowWall(), -7),
      },
    ],
  });
}
