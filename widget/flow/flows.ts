import type { Catalog, Service } from '../../proxy/contract/catalog.js';
import type { BookingKind } from '../../proxy/contract/site.js';
import { type Choice, toEmployeeIds, toLocationIds } from './choice.js';

export type StepName = 'service' | 'options' | 'time' | 'recurring' | 'details' | 'review' | 'done';

/** One screen of a flow. */
export interface FlowStep {
  name: StepName;
  /** Whether there is nothing to ask on this screen. */
  isSkipped(choice: Choice, catalog: Catalog): boolean;
}

const always = { isSkipped: () => false };

/** The screens of each kind of booking, in order. */
export const flows: Record<Extract<BookingKind, 'appointment'>, readonly FlowStep[]> = {
  appointment: [
    { name: 'service', ...always },
    { name: 'options', isSkipped: hasNoOptions },
    { name: 'time', ...always },
    { name: 'recurring', isSkipped: isNeverRecurring },
    { name: 'details', ...always },
    { name: 'review', ...always },
    { name: 'done', ...always },
  ],
};

/** The screens that a customer with this choice meets. */
export function toSteps(
  kind: keyof typeof flows,
  choice: Choice,
  catalog: Catalog,
): readonly StepName[] {
  return flows[kind].filter((step) => !step.isSkipped(choice, catalog)).map(({ name }) => name);
}

/** The chosen service, while there is one. */
export function findService(choice: Choice, catalog: Catalog): Service | undefined {
  return catalog.services.find(({ id }) => id === choice.serviceId);
}

function hasNoOptions(choice: Choice, catalog: Catalog): boolean {
  const service = findService(choice, catalog);
  // Before a service is chosen nobody knows; the list of steps is shortest without.
  if (!service) return true;
  return (
    service.durations.length <= 1 &&
    service.extras.length === 0 &&
    service.persons.max <= 1 &&
    toEmployeeIds(service, null).length <= 1 &&
    toLocationIds(service, null).length <= 1
  );
}

function isNeverRecurring(choice: Choice, catalog: Catalog): boolean {
  return !findService(choice, catalog)?.recurring;
}
