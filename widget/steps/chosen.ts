import type { BookedAppointment } from '../../proxy/contract/booking.js';
import type { Id, Location, Minor, Service } from '../../proxy/contract/catalog.js';
import type { PriceLine } from '../../proxy/contract/price.js';
import { toUnitPriceMinor, toUnitPrices } from '../../proxy/contract/unit-price.js';
import type { BookingView, ServiceView, TimesView } from '../flow/booking-view.js';
import { toDurationSeconds, toEmployeeIds, toPair } from '../flow/choice.js';
import { toWholeSeconds } from '../flow/whole-duration.js';
import type { Format } from '../text/format.js';

/** A service and how long it takes: `Deep tissue massage, 1 hour`. */
export function toServiceTitle(service: Service, { format, state }: BookingView): string {
  return `${service.name}, ${format.duration(toDurationSeconds(service, state.choice))}`;
}

/** A service and how long it takes with the chosen extras: `Deep tissue massage, 1 hour 15 minutes`. */
export function toWholeTitle(service: Service, { format, state }: BookingView): string {
  return `${service.name}, ${format.duration(toWholeSeconds(service, state.choice))}`;
}

/** What was booked and how long it takes: `Deep tissue massage, 1 hour`. */
export function toBookedTitle(
  { title, startsAt, endsAt }: BookedAppointment,
  format: Format,
): string {
  const seconds = (Date.parse(endsAt) - Date.parse(startsAt)) / 1000;
  return `${title}, ${format.duration(seconds)}`;
}

/** An extra and how many of it: `2 × Hot towel`. */
export function toExtraLabel(
  extraId: Id,
  quantity: number,
  service: Service,
  { format, strings }: BookingView,
): string {
  const name = service.extras.find(({ id }) => id === extraId)?.name ?? '';
  return quantity > 1 ? strings.extras.times(format.count(quantity), name) : name;
}

/** The chosen extras, as many as there are of each: `2 × Hot towel, Tea`. */
export function toExtrasLabel(service: Service, view: BookingView): string {
  return view.state.choice.extras
    .map(({ id, quantity }) => toExtraLabel(id, quantity, service, view))
    .join(', ');
}

/** The service and what goes with it: `Deep tissue massage, 1 hour · 2 × Hot towel`. */
export function toChosenTitle(service: Service, view: BookingView): string {
  return [toWholeTitle(service, view), toExtrasLabel(service, view)].filter(Boolean).join(' · ');
}

/** A sum in words: `Free`, `$35.00`. */
export function toSumLabel(total: Minor, { format, strings, site }: TimesView): string {
  return total === 0 ? strings.free : format.money(total, site.currency);
}

/** A sum with the tax that came on top of it named: `$66.00 with VAT`. */
export function nameTax(
  sum: string,
  lines: readonly PriceLine[],
  { strings }: BookingView,
): string {
  const names = lines.flatMap((line) => (line.kind === 'tax' ? line.names : []));
  return names.length > 0 ? strings.withTax(sum, names.join(', ')) : sum;
}

/** With whom, as far as it is settled; empty where there is nobody to choose between. */
export function toEmployeeLabel({ catalog, state, strings, service }: ServiceView): string {
  const nameOf = (id: Id | undefined) =>
    catalog.employees.find((each) => each.id === id)?.name ?? '';
  const { employeeId } = state.choice;
  if (employeeId !== null) return nameOf(employeeId);
  const [only, ...others] = toEmployeeIds(service, null);
  if (others.length === 0) return nameOf(only);
  // The price is theirs; who it will be is certain only once it is booked.
  return strings.options.likely(nameOf(toPair(state.choice).employeeId));
}

/** Who a slot is likely with, where the customer has left that open; else empty. */
export function toOpenEmployee({ catalog, state, service }: ServiceView, employeeId: Id): string {
  const { choice } = state;
  const isOpen = choice.employeeId === null && toEmployeeIds(service, choice.locationId).length > 1;
  return (isOpen && catalog.employees.find(({ id }) => id === employeeId)?.name) || '';
}

/** The place, as far as it is settled: chosen, or the only one, or the slot's. */
export function findPlace({ catalog, state, service }: ServiceView): Location | undefined {
  const places = new Set(service.offers.map(({ locationId }) => locationId));
  const only = places.size === 1 ? [...places][0] : undefined;
  const id = state.choice.locationId ?? state.choice.slot?.at[0]?.[1] ?? only;
  return catalog.locations.find((location) => location.id === id);
}

/**
 * What a slot costs one person, where that depends on who is free then and nobody was chosen; else
 * empty.
 */
export function toSlotPrice(
  { service, state, format, site }: ServiceView,
  [employeeId, locationId]: [Id, Id | null],
): string {
  const seconds = state.choice.durationSeconds ?? undefined;
  if (state.choice.employeeId !== null || toUnitPrices(service, seconds).length < 2) return '';
  const whom = { employeeId, locationId };
  return format.money(toUnitPriceMinor(service, seconds, whom), site.currency);
}
