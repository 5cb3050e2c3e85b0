import type { FreePair, Slot } from '../../proxy/contract/availability.js';
import type { Id, Minor, Offer, Service } from '../../proxy/contract/catalog.js';
import { toTotalMinor } from '../../proxy/contract/price.js';

/** What a customer types about themselves, as typed. */
export interface CustomerDraft {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
}

/** All that a customer has chosen so far. */
export interface Choice {
  serviceId: Id | null;
  /** null: anyone. */
  employeeId: Id | null;
  /** null: anywhere. */
  locationId: Id | null;
  persons: number;
  slot: Slot | null;
  customer: CustomerDraft;
}

export const emptyChoice: Choice = {
  serviceId: null,
  employeeId: null,
  locationId: null,
  persons: 1,
  slot: null,
  customer: { firstName: '', lastName: '', email: '', phone: '' },
};

/** Who and where as far as it is known: chosen, or what the proxy takes for the chosen slot. */
export function toPair(choice: Choice): Partial<{ employeeId: Id; locationId: Id | null }> {
  const first: FreePair | undefined = choice.slot?.at[0];
  if (first) return { employeeId: first[0], locationId: first[1] };
  return {
    ...(choice.employeeId !== null && { employeeId: choice.employeeId }),
    ...(choice.locationId !== null && { locationId: choice.locationId }),
  };
}

/** What the choice costs, in minor units; null while the price depends on who will do it. */
export function toChoiceTotal(service: Service, choice: Choice): Minor | null {
  const [first] = service.offers;
  const { employeeId = first?.employeeId, locationId } = toPair(choice);
  const isOpen = toPair(choice).employeeId === undefined;
  const prices = new Set(service.offers.map(({ priceMinor }) => priceMinor));
  if (isOpen && prices.size > 1) return null;
  return toTotalMinor(service, { employeeId, locationId, persons: choice.persons });
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
    one.persons === other.persons
  );
}
