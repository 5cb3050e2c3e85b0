import type { Catalog, Service } from '../../proxy/contract/catalog.js';
import type { BookingKind } from '../../proxy/contract/site.js';
import { type Choice, toEmployeeIds, toLocationIds } from './choice.js';

/** The kinds of booking that the widget can make. */
export type FlowKind = BookingKind;

export type StepName =
  | 'service'
  | 'options'
  | 'time'
  | 'recurring'
  | 'event'
  | 'tickets'
  | 'package'
  | 'appointments'
  | 'details'
  | 'review'
  /** While nobody knows whether it was booked. */
  | 'outcome'
  | 'done';

/** What decides which screens a customer meets. */
export interface Route {
  kind: FlowKind;
  choice: Choice;
  /** Whether the page has chosen what is booked: there is no list. */
  isFixed: boolean;
}

/** One screen of a flow. */
export interface FlowStep {
  name: StepName;
  /** Whether there is nothing to ask on this screen. */
  isSkipped(route: Route, catalog: Catalog): boolean;
}

const always = { isSkipped: () => false };

const last: readonly FlowStep[] = [
  { name: 'details', ...always },
  { name: 'review', ...always },
  { name: 'outcome', ...always },
  { name: 'done', ...always },
];

/** The screens of each kind of booking, in order. */
export const flows: Record<FlowKind, readonly FlowStep[]> = {
  appointment: [
    { name: 'service', isSkipped: isFixed },
    { name: 'options', isSkipped: hasNoOptions },
    { name: 'time', ...always },
    { name: 'recurring', isSkipped: isNeverRecurring },
    ...last,
  ],
  event: [{ name: 'event', isSkipped: isFixed }, { name: 'tickets', ...always }, ...last],
  package: [{ name: 'package', isSkipped: isFixed }, { name: 'appointments', ...always }, ...last],
};

/** The screen that a kind of booking begins with: its list, or what stands behind it. */
export function toFirstStep(kind: FlowKind, isFixed = false): StepName {
  return flows[kind][Number(isFixed)]?.name ?? 'done';
}

/** The screens that a customer with this choice meets. */
export function toSteps(route: Route, catalog: Catalog): readonly StepName[] {
  return flows[route.kind]
    .filter((step) => !step.isSkipped(route, catalog))
    .map(({ name }) => name);
}

/** The chosen service, while there is one. */
export function findService(
  choice: Pick<Choice, 'serviceId'>,
  catalog: Catalog,
): Service | undefined {
  return catalog.services.find(({ id }) => id === choice.serviceId);
}

function isFixed(route: Route): boolean {
  return route.isFixed;
}

function hasNoOptions({ choice }: Route, catalog: Catalog): boolean {
  const service = findService(choice, catalog);
  // Before a service is chosen nobody knows; the list of steps is shortest without.
  return !service || isPlain(service);
}

/** Whether a service leaves nothing open but its time. */
export function isPlain(service: Service): boolean {
  return (
    service.durations.length <= 1 &&
    service.extras.length === 0 &&
    service.persons.max <= 1 &&
    toEmployeeIds(service, null).length <= 1 &&
    toLocationIds(service, null).length <= 1
  );
}

function isNeverRecurring({ choice }: Route, catalog: Catalog): boolean {
  return !findService(choice, catalog)?.recurring;
}
