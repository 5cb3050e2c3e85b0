import type { BookingView } from '../flow/booking-view.js';
import { toChoiceTotal } from '../flow/choice.js';
import { findService } from '../flow/flows.js';
import { toShortWhen } from './when.js';

/** One thing chosen: what it is, and what was chosen. */
export interface SummaryLine {
  term: string;
  text: string;
}

/** What is chosen so far, so that nothing chosen is out of sight. */
export function toSummary(view: BookingView): SummaryLine[] {
  const { catalog, state, strings, format, site } = view;
  const service = findService(state.choice, catalog);
  if (!service) return [];
  const { employeeId, locationId, persons, slot } = state.choice;
  const { what } = strings;
  const total = toChoiceTotal(service, state.choice);
  const employee = catalog.employees.find(({ id }) => id === employeeId)?.name;
  const onlyPlaces = new Set(service.offers.map((offer) => offer.locationId));
  const placeId = locationId ?? (onlyPlaces.size === 1 ? [...onlyPlaces][0] : null);
  const place = catalog.locations.find(({ id }) => id === placeId)?.name;
  const duration = format.duration(service.durations[0]?.seconds ?? 0);
  return [
    { term: what.service, text: `${service.name}, ${duration}` },
    { term: what.with, text: employee ?? '' },
    { term: what.where, text: place ?? '' },
    { term: what.persons, text: persons > 1 ? format.count(persons) : '' },
    { term: what.when, text: slot ? toShortWhen(slot.startsAt, view) : '' },
    {
      term: what.total,
      text: total === null ? '' : total === 0 ? strings.free : format.money(total, site.currency),
    },
  ].filter(({ text }) => text !== '');
}
