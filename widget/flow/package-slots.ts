import type { Availability, Slot } from '../../proxy/contract/availability.js';
import type { Catalog, Id, PackageExpiry, Service } from '../../proxy/contract/catalog.js';
import { toExpiresAt } from '../../proxy/contract/package-expiry.js';
import { isOffered } from '../../proxy/contract/pair.js';
import type { Instant } from '../../proxy/contract/time.js';
import type { ScheduledAppointment } from './choice.js';

/** What else of a package decides when one of its appointments can be. */
export interface PackageBounds {
  /** Its other appointments that are booked at once. */
  others: readonly ScheduledAppointment[];
  expiry: PackageExpiry | null;
  /** When it could not be had with those whom it is to be with; null: it was not refused. */
  refusedAt: Instant | null;
  catalog: Catalog;
}

/**
 * What of the free times an appointment of a package can have: with those and there as the package
 * says, never while another of its appointments lasts, before the package runs out, and not where it
 * was refused.
 *
 * @param service - as the package has it.
 */
export function toPackageSlots(
  free: Availability,
  service: Service,
  { others, expiry, refusedAt, catalog }: PackageBounds,
): Availability {
  const endsAt = toExpiresAt(expiry, Date.parse(free.now));
  const latest = endsAt && endsAt < free.latest ? endsAt : free.latest;
  const lasting = others
    .filter(({ gone }) => !gone)
    .map(({ serviceId, slot }) => toSpan(slot, serviceId, catalog));
  const slots = free.slots.flatMap((slot): Slot[] => {
    const at = slot.at.filter((pair) => isOffered(pair, service.offers));
    const span = toSpan(slot, service.id, catalog);
    const isOpen =
      slot.startsAt <= latest &&
      slot.startsAt !== refusedAt &&
      lasting.every(({ fromMs, toMs }) => span.toMs <= fromMs || toMs <= span.fromMs);
    return isOpen && at.length > 0 ? [{ ...slot, at }] : [];
  });
  return { ...free, latest, slots };
}

function toSpan({ startsAt }: Slot, serviceId: Id, { services }: Catalog) {
  const service = services.find(({ id }) => id === serviceId);
  const fromMs = Date.parse(startsAt);
  return { fromMs, toMs: fromMs + (service?.durations[0]?.seconds ?? 0) * 1000 };
}
