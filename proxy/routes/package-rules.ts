import type { PackageDate, PackageRule } from '../amelia/booking-system.js';
import type { Id, Package } from '../contract/catalog.js';
import type { PackageWish } from './check-package-dates.js';

/**
 * Whom the rest of a package is to be with: as the customer has named them, where they named the
 * same for all of a service; as its first appointment is, where the customer has no choice.
 *
 * @param dates in the order of time.
 */
export function toPackageRules(
  { items }: Package,
  wishes: readonly PackageWish[],
  dates: readonly PackageDate[],
): PackageRule[] {
  return items.map(({ serviceId, allowsEmployeeChoice }) => {
    const first = dates.find(({ service }) => service.id === serviceId);
    const own = wishes.filter(({ service }) => service.id === serviceId);
    const named = {
      employeeId: toOnly(own.map(({ employeeId }) => employeeId)),
      locationId: toOnly(own.map(({ locationId }) => locationId)),
    };
    const { employeeId, locationId } = allowsEmployeeChoice || !first ? named : first;
    return { serviceId, employeeId, locationId };
  });
}

/** What all of them say; null where they do not agree, or say nothing. */
function toOnly(ids: readonly (Id | undefined)[]): Id | null {
  const [first = null] = ids;
  return ids.every((id) => id === first) ? first : null;
}
