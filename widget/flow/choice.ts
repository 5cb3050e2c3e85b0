import type { FreePair, Slot } from '../../proxy/contract/availability.js';
import type { Id, Offer, Service } from '../../proxy/contract/catalog.js';
import type { Coupon } from '../../proxy/contract/coupon.js';
import type { AmeliaEvent } from '../../proxy/contract/events.js';
import type { GoneStart, Series } from './series.js';

/** What a customer types about themselves, as typed. */
export interface CustomerDraft {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
}

/** An extra that is added, and how many of it. */
export interface ChosenExtra {
  id: Id;
  quantity: number;
}

/** A kind of ticket that is taken, and how many of it. */
export interface ChosenTicket {
  id: Id;
  quantity: number;
}

/** An appointment of a package, as it is to be booked with it. */
export interface ScheduledAppointment {
  serviceId: Id;
  /** null: anyone. */
  employeeId: Id | null;
  /** null: anywhere. */
  locationId: Id | null;
  slot: Slot;
  /** Why its time can't be had, once that was refused: another is to be chosen. */
  gone?: GoneStart['reason'];
}

/** What a customer answered to the site's own questions, by the number of the custom field. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** The files they chose, by the number of the custom field. */
export type AnsweredFiles = Readonly<Record<string, readonly File[]>>;

/** All that a customer has chosen so far. */
export interface Choice {
  serviceId: Id | null;
  /** null: anyone. */
  employeeId: Id | null;
  /** null: anywhere. */
  locationId: Id | null;
  /** null: the service's first duration. */
  durationSeconds: number | null;
  persons: number;
  extras: readonly ChosenExtra[];
  slot: Slot | null;
  /** null: just once. */
  series: Series | null;
  /** As it was loaded last; the proxy looks at it again before it books. */
  event: AmeliaEvent | null;
  tickets: readonly ChosenTicket[];
  packageId: Id | null;
  /** The appointments of the package that are booked with it, in the order they were chosen. */
  scheduled: readonly ScheduledAppointment[];
  customer: CustomerDraft;
  answers: Answers;
  files: AnsweredFiles;
  coupon: Coupon | null;
}

export const emptyChoice: Choice = {
  serviceId: null,
  employeeId: null,
  locationId: null,
  durationSeconds: null,
  persons: 1,
  extras: [],
  slot: null,
  series: null,
  event: null,
  tickets: [],
  packageId: null,
  scheduled: [],
  customer: { firstName: '', lastName: '', email: '', phone: '' },
  answers: {},
  files: {},
  coupon: null,
};

/** Who and where as far as it is known: chosen, or what the proxy takes for the chosen slot. */
export function toPair(
  choice: Pick<Choice, 'slot' | 'employeeId' | 'locationId'>,
): Partial<{ employeeId: Id; locationId: Id | null }> {
  const first: FreePair | undefined = choice.slot?.at[0];
  if (first) return { employeeId: first[0], locationId: first[1] };
  return {
    ...(choice.employeeId !== null && { employeeId: choice.employeeId }),
    ...(choice.locationId !== null && { locationId: choice.locationId }),
  };
}

/** Who and where as a request names them: nobody where anyone will do. */
export function toNamed({ employeeId, locationId }: Pick<Choice, 'employeeId' | 'locationId'>) {
  return { ...(employeeId !== null && { employeeId }), ...(locationId !== null && { locationId }) };
}

/** Who does a service and where, as far as the choice leaves it open. */
export function toOffers(
  { offers }: Service,
  choice: Pick<Choice, 'employeeId' | 'locationId'>,
): Offer[] {
  return offers.filter(
    ({ employeeId, locationId }) =>
      (choice.employeeId === null || choice.employeeId === employeeId) &&
      (choice.locationId === null || choice.locationId === locationId),
  );
}

/** The employees who do a service, or those who do it at the given place. */
export function toEmployeeIds(service: Service, locationId: Id | null): Id[] {
  const here = toOffers(service, { employeeId: null, locationId });
  return [...new Set(here.map(({ employeeId }) => employeeId))];
}

/** The places where a service is done, or where the given employee does it. */
export function toLocationIds(service: Service, employeeId: Id | null): Id[] {
  const theirs = toOffers(service, { employeeId, locationId: null });
  return [...new Set(theirs.flatMap(({ locationId }) => locationId ?? []))];
}

/** Whether two choices have the same free times. */
export function isSameQuestion(one: Choice, other: Choice): boolean {
  return (
    one.serviceId === other.serviceId &&
    one.employeeId === other.employeeId &&
    one.locationId === other.locationId &&
    one.durationSeconds === other.durationSeconds &&
    one.persons === other.persons &&
    isSameExtras(one.extras, other.extras)
  );
}

/** Whether two lists hold the same extras, each as often. */
export function isSameExtras(one: readonly ChosenExtra[], other: readonly ChosenExtra[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ id, quantity }) =>
      other.some((each) => each.id === id && each.quantity === quantity),
    )
  );
}

/** How long the appointment takes without its extras, in seconds. */
export function toDurationSeconds(service: Service, { durationSeconds }: Choice): number {
  return durationSeconds ?? service.durations[0]?.seconds ?? 0;
}
