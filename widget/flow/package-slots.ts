import type { Availability, FreePair, Slot } from '../../proxy/contract/availability.js';
import type { Catalog, Id, PackageExpiry, Service } from '../../proxy/contract/catalog.js';
import type { Instant } from '../../proxy/contract/time.js';
import { toInstant } from '../time/zoned.js';
import type { ScheduledAppointment } from './choice.js';

/** What else of a package decides when one of its appointments can be. */
export interface PackageBounds {
  /** Its other appointments that are booked at once. */
  others: readonly ScheduledAppointment[];
  expiry: PackageExpiry | null;
  catalog: Catalog;
}

/**
 * What of the free times an appointment of a package can have: with those and there as the package
 * says, never while another of its appointments lasts, and before the package runs out.
 *
 * @param service - as the package has it.
 */
export function toPackageSlots(
  free: Availability,
  service: Service,
  { others, expiry, catalog }: PackageBounds,
): Availability {
  const endsAt = expiry && toExpiresAt(expiry, free.now);
  const latest = endsAt && endsAt < free.latest ? endsAt : free.latest;
  const lasting = others
    .filter(({ gone }) => !gone)
    .map(({ serviceId, slot }) => toSpan(slot, serviceId, catalog));
  const slots = free.slots.flatMap((slot): Slot[] => {
    const at = slot.at.filter((pair) => isOffered(pair, service));
    const span = toSpan(slot, service.id, catalog);
    const isOpen =
      slot.startsAt <= latest &&
      lasting.every(({ fromMs, toMs }) => span.toMs <= fromMs || toMs <= span.fromMs);
    return isOpen && at.length > 0 ? [{ ...slot, at }] : [];
  });
  return { ...free, latest, slots };
}

/** Until when the appointments of a package must take place that is bought at an instant. */
export function toExpiresAt(expiry: PackageExpiry, boughtAt: Instant): Instant {
  if (expiry.kind === 'date') return expiry.at;
  const { count, unit } = expiry;
  const end = new Date(boughtAt);
  if (unit === 'month') end.setUTCMonth(end.getUTCMonth() + count);
  else end.setUTCDate(end.getUTCDate() + count * (unit === 'week' ? 7 : 1));
  return toInstant(end.getTime());
}

function isOffered([employeeId, locationId]: FreePair, { offers }: Service): boolean {
  return offers.some((each) => each.employeeId === employeeId && each.locationId === locationId);
}

function toSpan({ startsAt }: Slot, serviceId: Id, { services }: Catalog) {
  const service = services.find(({ id }) => id === serviceId);
  const fromMs = Date.parse(startsAt);
  return { fromMs, toMs: fromMs + (service?.durations[0]?.seconds ?? 0) * 1000 };
}
