import type { Id } from '../../proxy/contract/catalog.js';
import type { BookingKind } from '../../proxy/contract/site.js';
import type { BookingState } from './booking-state.js';
import { type FlowKind, flows, toFirstStep } from './flows.js';

/** How a booking begins. */
export interface WayIn {
  /** Those that a customer may choose between, as they are offered. */
  kinds: readonly FlowKind[];
  /** The one it begins with. */
  kind: FlowKind;
  /** The event or package that it begins with; null: with a list. */
  fixedId: Id | null;
}

/** As they are offered: a booking begins with the first of them that the site has. */
const inOrder: readonly FlowKind[] = ['appointment', 'event', 'package'];

/** What a page says about how a booking begins. */
export interface WayInAttributes {
  /** `appointment`, `event` or `package`; anything else: as the site has it. */
  kind: string;
  /** The number of an event; 0 and what is no number: none. */
  event: number;
  /** The number of a package, likewise. */
  package: number;
}

/** How a booking begins on a page, by its attributes and by what the site has. */
export function toWayIn(
  { kind, event, package: packageId }: WayInAttributes,
  offered: readonly BookingKind[],
): WayIn {
  if (event > 0) return { kinds: ['event'], kind: 'event', fixedId: event };
  if (packageId > 0) return { kinds: ['package'], kind: 'package', fixedId: packageId };
  const wanted: readonly string[] = kind in flows ? [kind] : offered;
  const kinds = inOrder.filter((each) => wanted.includes(each));
  return { kinds, kind: kinds[0] ?? 'appointment', fixedId: null };
}

/** Whether the customer has chosen nothing yet, so that it may as well begin another way. */
export function isUntouched({ choice, isFixed, step, kind }: BookingState): boolean {
  const { serviceId, event, packageId, tickets, scheduled } = choice;
  if (isFixed) return step === toFirstStep(kind, true) && tickets.length + scheduled.length === 0;
  return serviceId === null && !event && packageId === null;
}
