import type { Appointment } from './appointment.js';
import type { Service } from './rows.js';
import { isTaking, type Store } from './store.js';

/** The appointments of these services that stand and are still to come. */
export function findComing(store: Store, serviceIds: number[]): Appointment[] {
  return findAppointments(store, serviceIds).filter(
    ({ status, start }) => isTaking(status) && start > store.nowWall(),
  );
}

function findAppointments({ appointments }: Store, serviceIds: number[]): Appointment[] {
  return appointments.filter(({ serviceId }) => serviceIds.includes(serviceId));
}

/**
 * Whether a service can be deleted, and what goes with it. The page has a sentence, version 2.4.3
 * a key instead (recorded: service-effect); which key it has for what is not known.
 */
export function toEffect(store: Store, id: number) {
  const coming = findComing(store, [id]).length;
  return {
    valid: coming === 0,
    message: toMessage(coming, findAppointments(store, [id]).length - coming),
    messageKey: '',
    messageData: null,
  };
}

function toMessage(coming: number, past: number): string {
  const toAppointments = (count: number) =>
    `This service has ${count} ${count === 1 ? 'appointment' : 'appointments'} in the`;
  if (coming > 0) return `Could not delete service.\n${toAppointments(coming)} future.`;
  return past > 0 ? `${toAppointments(past)} past.` : '';
}

/**
 * Deletes a service and all that knows of it: offers, past appointments, packages, coupons, fields,
 * taxes.
 */
export function deleteService({ business, appointments }: Store, { id, extras }: Service): void {
  const isOther = (each: number) => each !== id;
  business.services = business.services.filter((service) => service.id !== id);
  for (const employee of business.employees) {
    employee.offers = employee.offers.filter(({ serviceId }) => serviceId !== id);
    for (const { periods } of employee.weekDays) {
      for (const period of periods) {
        const serviceIds = period.serviceIds?.filter(isOther);
        // A period for no service in particular is for every one.
        if (serviceIds?.length === 0) delete period.serviceIds;
        else if (serviceIds) period.serviceIds = serviceIds;
      }
    }
  }
  for (const pack of business.packages) {
    pack.bookable = pack.bookable.filter(({ serviceId }) => serviceId !== id);
  }
  for (const row of [...business.coupons, ...business.customFields, ...business.taxes]) {
    row.serviceIds = row.serviceIds.filter(isOther);
  }
  for (const tax of business.taxes) {
    tax.extraIds = tax.extraIds.filter((each) => !extras.some((extra) => extra.id === each));
  }
  const kept = appointments.filter(({ serviceId }) => serviceId !== id);
  appointments.splice(0, appointments.length, ...kept);
}
