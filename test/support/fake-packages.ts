import type { PackageRequest, Purchase, Receipt } from '../../proxy/contract/booking.js';
import type { Catalog, Package } from '../../proxy/contract/catalog.js';
import { toInstant } from '../../proxy/contract/instant.js';
import { toExpiresAt } from '../../proxy/contract/package-expiry.js';
import { countItem } from '../../widget/flow/package-items.js';

type Bought = Pick<Receipt, 'title' | 'appointments' | 'purchase'>;

/** What the proxy tells of a package that was just bought; null: there is no such package. */
export function toBoughtPackage(
  { packages, services, employees, locations }: Catalog,
  { packageId, appointments }: PackageRequest,
  bookingId: number,
): Bought | null {
  const pack = packages.find(({ id }) => id === packageId);
  if (!pack) return null;
  const booked = appointments.map(({ serviceId, startsAt, employeeId, locationId }, index) => {
    const service = services.find(({ id }) => id === serviceId);
    const seconds = service?.durations[0]?.seconds ?? 0;
    return {
      bookingId: bookingId + index,
      title: service?.name ?? '',
      startsAt,
      endsAt: toInstant(Date.parse(startsAt) + seconds * 1000),
      employee: employees.find(({ id }) => id === (employeeId ?? 1))?.name ?? null,
      location: locations.find(({ id }) => id === (locationId ?? 1))?.name ?? null,
    };
  });
  return { title: pack.name, appointments: booked, purchase: toPurchase(pack, appointments) };
}

function toPurchase(pack: Package, appointments: PackageRequest['appointments']): Purchase {
  const scheduled = appointments.map(({ serviceId, startsAt }) => {
    return { serviceId, employeeId: null, locationId: null, slot: { startsAt, at: [] } };
  });
  const left = pack.items.map((item) => ({
    serviceId: item.serviceId,
    left: countItem(item, pack, scheduled).later,
    total: item.quantity,
    employeeIds: item.employeeIds,
    locationIds: item.locationIds,
  }));
  return {
    id: 77,
    packageId: pack.id,
    left,
    leftInAll: pack.sharedQuantity === null ? null : pack.sharedQuantity - scheduled.length,
    expiresAt: toExpiresAt(pack.expiry, Date.parse('2026-11-24T16:00:00Z')),
  };
}
