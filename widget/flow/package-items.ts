import { isAllowed } from '../../proxy/contract/allowed.js';
import type { Catalog, Package, PackageItem, Service } from '../../proxy/contract/catalog.js';
import { isPayable } from './bookable.js';
import type { Choice, ScheduledAppointment } from './choice.js';

/** How it stands with one service of a package. */
export interface ItemCount {
  /** How many appointments of it are booked with the package. */
  now: number;
  /** How many more may be. */
  addable: number;
  /** How many more must be. */
  missing: number;
  /** How many more may wait; where services share their number: of all. */
  later: number;
}

/** The chosen package, while the site has it and the widget can book it. */
export function findPackage(
  { packageId }: Pick<Choice, 'packageId'>,
  catalog: Catalog,
): Package | undefined {
  return catalog.packages.find((each) => each.id === packageId && isBookablePackage(each, catalog));
}

/** Whether a package can be booked here: each service of it is done by somebody, and it can be paid. */
export function isBookablePackage(pack: Package, catalog: Catalog): boolean {
  return (
    pack.items.length > 0 &&
    isPayable(pack, [pack]) &&
    pack.items.every((item) => (findItemService(item, catalog)?.offers.length ?? 0) > 0)
  );
}

/** A service as a package has it: by those and there as the package says, at no price of its own. */
export function findItemService(item: PackageItem, { services }: Catalog): Service | undefined {
  const service = services.find(({ id }) => id === item.serviceId);
  if (!service) return undefined;
  const offers = service.offers
    .filter((offer) => isAllowed(offer, item))
    .map(({ employeeId, locationId }) => ({ employeeId, locationId, priceMinor: null }));
  return { ...service, durations: service.durations.slice(0, 1), extras: [], offers };
}

/** How many appointments a package holds in all. */
export function countAll({ items, sharedQuantity }: Package): number {
  return sharedQuantity ?? items.reduce((count, { quantity }) => count + quantity, 0);
}

/** How it stands with a service of a package, with these appointments booked at once. */
export function countItem(
  item: PackageItem,
  { items, sharedQuantity }: Package,
  scheduled: readonly ScheduledAppointment[],
): ItemCount {
  const isShared = sharedQuantity !== null;
  const countOwn = ({ serviceId, quantity, scheduleNow }: PackageItem) => {
    const now = scheduled.filter((each) => each.serviceId === serviceId).length;
    const left = isShared ? sharedQuantity - scheduled.length : quantity - now;
    const addable = Math.max(0, Math.min(scheduleNow.max - now, left));
    return { now, left, addable, missing: Math.max(0, Math.min(scheduleNow.min - now, addable)) };
  };
  const { left, ...count } = countOwn(item);
  // Of a number that is shared, none may wait that one of the services must have now.
  const due = (isShared ? items : [item]).map((each) => countOwn(each).missing);
  return { ...count, later: Math.max(0, left - sum(due)) };
}

/** How many appointments of a package must still get their time now. */
export function countMissing(pack: Package, scheduled: readonly ScheduledAppointment[]): number {
  return sum(pack.items.map((item) => countItem(item, pack, scheduled).missing));
}

/** Whether all that must be booked with the package has its time. */
export function isScheduled(pack: Package, scheduled: readonly ScheduledAppointment[]): boolean {
  return scheduled.every(({ gone }) => !gone) && countMissing(pack, scheduled) === 0;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
