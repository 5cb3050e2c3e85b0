import type { Slot } from '../../proxy/contract/availability.js';
import { toPlaceLabel } from '../../proxy/contract/place.js';
import type { Fact } from '../steps/fact-list.js';
import { toWhenLines } from '../steps/when.js';
import { toLeftPairs } from './left-times.js';
import type { LeftChoice } from './manage-state.js';
import type { ManageView } from './manage-view.js';

/** One more appointment of a package as it is going to be booked: when, with whom and where. */
export function toLeftFacts(choice: LeftChoice, slot: Slot, view: ManageView): Fact[] {
  const { catalog, strings } = view;
  const [free] = slot.at;
  const employeeId = choice.employeeId ?? free?.[0];
  const locationId = choice.locationId ?? free?.[1];
  const name = catalog.employees.find(({ id }) => id === employeeId)?.name ?? null;
  const place = catalog.locations.find(({ id }) => id === locationId);
  return [
    [strings.what.when, ...toWhenLines(slot.startsAt, view)],
    [strings.what.with, name && isOpen(choice, view) ? strings.options.likely(name) : name],
    [strings.what.where, place ? toPlaceLabel(place) : null],
  ];
}

/** Whether it can still be with one or another: who it is is certain only once it is booked. */
function isOpen(choice: LeftChoice, { managed, catalog }: ManageView): boolean {
  const pairs = toLeftPairs(choice, managed, catalog);
  return new Set(pairs.map(([employeeId]) => employeeId)).size > 1;
}
