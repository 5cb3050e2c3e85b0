import { toAppointmentSeconds } from '../contract/appointment-length.js';
import { toAskedFields } from '../contract/asked-fields.js';
import type { Slot } from '../contract/availability.js';
import type { BookingRequest } from '../contract/booking.js';
import type { Service } from '../contract/catalog.js';
import type { Coupon } from '../contract/coupon.js';
import { toEventBill } from '../contract/event-price.js';
import type { AmeliaEvent } from '../contract/events.js';
import { type Bill, toBill } from '../contract/price.js';
import { Refusal } from '../contract/refusal.js';
import type { Choices } from './choices.js';
import { type Filled, toCustomFields } from './filled.js';
import { toTag } from './languages.js';
import type { View } from './view.js';

/** What is booked. */
export type Subject =
  | { kind: 'appointment'; service: Service }
  | { kind: 'event'; event: AmeliaEvent };

/** What it asks of whoever books. */
export function toQuestions(subject: Subject, { catalog }: Pick<View, 'catalog'>) {
  return toAskedFields(subject.kind === 'event' ? subject.event : subject.service, catalog);
}

/** @throws {Refusal} `invalid-input` where there is no such service. */
export function findService({ catalog }: Pick<View, 'catalog'>, { service: id }: Choices): Service {
  const service = catalog.services.find((each) => each.id === id);
  if (service) return service;
  throw new Refusal('invalid-input', { errors: [{ pointer: '/service', code: 'unknown' }] });
}

/** Whether there is anything to choose before the time. */
export function hasOptions({ durations, offers, persons, extras }: Service): boolean {
  const employees = new Set(offers.map(({ employeeId }) => employeeId));
  const locations = new Set(offers.map(({ locationId }) => locationId));
  return [durations.length, employees.size, locations.size, persons.max].some((n) => n > 1)
    ? true
    : extras.length > 0;
}

/** How long it takes, in seconds, with its extras. */
export function toSeconds(service: Service, { duration, extras }: Choices): number {
  const [first] = service.durations;
  return toAppointmentSeconds(service, duration ?? first?.seconds ?? 0, extras);
}

/**
 * What an appointment costs with whom it would be.
 *
 * @throws {RangeError} where there is no such duration or extra.
 */
export function toAppointmentBill(
  service: Service,
  { duration, persons, extras }: Choices,
  { at }: Pick<Slot, 'at'>,
  coupon: Coupon | null,
): Bill {
  const [[employeeId, locationId] = []] = at;
  return toBill(service, {
    durationSeconds: duration,
    persons: persons ?? service.persons.min,
    extras,
    dates: [{ employeeId, locationId }],
    coupon,
  });
}

/** @throws {Refusal} `invalid-input` where it has no such ticket. */
export function toBillOfEvent(
  event: AmeliaEvent,
  { persons, tickets }: Choices,
  coupon: Coupon | null,
): Bill {
  if (tickets.some(({ id }) => !event.tickets?.some((ticket) => ticket.id === id))) {
    throw new Refusal('invalid-input', { errors: [{ pointer: '/tickets', code: 'not-offered' }] });
  }
  return toEventBill(event, { persons: persons ?? event.persons.min, tickets, coupon });
}

/** All of it, as the API takes it; nothing of it has been checked. */
export function toRequest(
  view: View,
  subject: Subject,
  filled: Filled,
  expectedTotalMinor: number | undefined,
): BookingRequest {
  const { firstName, lastName, email, phone, coupon, choices } = filled;
  const { startsAt, persons, employee, location, duration, extras, tickets } = choices;
  const common = {
    customer: { firstName, lastName, email, ...(phone && { phone }) },
    timeZone: choices.timeZone ?? view.site.timeZone,
    locale: toTag(view.language),
    customFields: toCustomFields(filled, toQuestions(subject, view)),
    ...(coupon && { couponCode: coupon }),
    expectedTotalMinor,
  };
  if (subject.kind === 'event') {
    const whom = subject.event.tickets ? { tickets } : { persons };
    return { kind: 'event', eventId: subject.event.id, startsAt, ...whom, ...common };
  }
  return {
    kind: 'appointment',
    serviceId: subject.service.id,
    startsAt: startsAt ?? '',
    employeeId: employee,
    locationId: location,
    durationSeconds: duration,
    persons,
    ...(extras.length > 0 && { extras }),
    ...common,
  };
}
