import type { Catalog, Id } from '../../proxy/contract/catalog.js';
import type { BookingKind } from '../../proxy/contract/site.js';
import type { Asked } from './asked.js';
import { isBookable } from './bookable.js';
import { type BookingState, createBookingState } from './booking-state.js';
import { type FlowKind, findService, flows, toFirstStep, toSteps } from './flows.js';

/** How a booking begins. */
export interface WayIn {
  /** Those that a customer may choose between, as they are offered. */
  kinds: readonly FlowKind[];
  /** The one it begins with. */
  kind: FlowKind;
  /** The service, event or package that it begins with; null: with a list. */
  chosenId: Id | null;
  /** Whether the page has chosen it, so that there is no list to go back to. */
  isFixed: boolean;
}

/** As they are offered: a booking begins with the first of them that the site has. */
const inOrder: readonly FlowKind[] = ['appointment', 'event', 'package'];

/** What names one kind: where a page names several, the first counts. */
const kindsNamed = [
  ['event', 'event'],
  ['package', 'package'],
  ['service', 'appointment'],
  ['category', 'appointment'],
] as const;

/** How a booking begins on a page, by what is asked for and by what the site has. */
export function toWayIn({ kind, only, linked }: Asked, offered: readonly BookingKind[]): WayIn {
  const named = kindsNamed.find(([name]) => only[name].length > 0);
  const [one, ...others] = named && named[0] !== 'category' ? only[named[0]] : [];
  const wanted: readonly string[] = named ? [named[1]] : kind in flows ? [kind] : offered;
  const kinds = inOrder.filter((each) => wanted.includes(each));
  if (named && one && others.length === 0) {
    return { kinds, kind: named[1], chosenId: one, isFixed: true };
  }
  const link = kindsNamed.find(([name, its]) => name in linked && kinds.includes(its));
  if (link && link[0] !== 'category') {
    return { kinds, kind: link[1], chosenId: linked[link[0]] ?? null, isFixed: false };
  }
  return { kinds, kind: link?.[1] ?? kinds[0] ?? 'appointment', chosenId: null, isFixed: false };
}

/** The state of a booking that begins so. */
export function beginBooking(
  { kind, chosenId, isFixed }: WayIn,
  ownZone: BookingState['ownZone'],
  catalog: Catalog,
): BookingState {
  const state = createBookingState(ownZone, kind);
  if (chosenId === null) return state;
  const { choice } = state;
  if (kind === 'event') {
    return { ...state, step: toFirstStep(kind, true), isFixed, wantedEventId: chosenId };
  }
  if (kind === 'package') {
    const chosen = { ...choice, packageId: chosenId };
    return { ...state, step: toFirstStep(kind, true), isFixed, choice: chosen };
  }
  const service = findService({ serviceId: chosenId }, catalog);
  // One that is not offered any more leaves the list of those that are.
  if (!service || !isBookable(service)) return state;
  const chosen = { ...choice, serviceId: chosenId, persons: service.persons.min };
  const begun = { ...state, isFixed, choice: chosen };
  return { ...begun, step: toSteps(begun, catalog)[isFixed ? 0 : 1] ?? state.step };
}
