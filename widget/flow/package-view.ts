import type { Id } from '../../proxy/contract/catalog.js';
import type { BookingView, PackageView, ServiceView } from './booking-view.js';
import { type Choice, emptyChoice, type ScheduledAppointment } from './choice.js';
import { isAtPlace, toClocks } from './clocks.js';
import { findItemService, findPackage } from './package-items.js';

/** An appointment of a package in the making: its time may be open yet. */
export type AppointmentDraft = Omit<ScheduledAppointment, 'slot' | 'gone'> & {
  slot: ScheduledAppointment['slot'] | null;
};

/**
 * What a screen sees of the chosen package: its services as the package has them, and one pair of
 * clocks for all: the place's where all of it happens at places that one can go to.
 *
 * @returns null where the site has no such package, or no longer.
 */
export function toPackageView(view: BookingView): PackageView | null {
  const { state, site } = view;
  const pack = findPackage(state.choice, view.catalog);
  if (!pack) return null;
  const services = pack.items.flatMap((item) => findItemService(item, view.catalog) ?? []);
  const catalog = { ...view.catalog, services };
  const choices = services.map(({ id }) => toServiceChoice(state.choice, { serviceId: id }));
  const choice = choices.find((each) => !isAtPlace(each, catalog)) ?? choices[0] ?? state.choice;
  const clocks = toClocks({ ...state, choice }, site, catalog);
  return { ...view, catalog, clocks, chosen: pack, package: pack };
}

/** One appointment of a package as any appointment is seen; null where its service is gone. */
export function toAppointmentView(draft: AppointmentDraft, view: PackageView): ServiceView | null {
  const service = view.catalog.services.find(({ id }) => id === draft.serviceId);
  const item = view.package.items.find(({ serviceId }) => serviceId === draft.serviceId);
  if (!service || !item) return null;
  const choice = toServiceChoice(view.state.choice, {
    ...draft,
    // Where there is nobody else, nothing else, less is asked for.
    employeeId: draft.employeeId ?? toOnly(item.employeeIds),
    locationId: draft.locationId ?? toOnly(item.locationIds),
  });
  return { ...view, state: { ...view.state, choice }, chosen: service, service };
}

function toServiceChoice({ customer }: Choice, chosen: Partial<Choice>): Choice {
  return { ...emptyChoice, customer, ...chosen };
}

function toOnly(ids: readonly Id[]): Id | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
