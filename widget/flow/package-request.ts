import type { PackageAppointment, PackageRequest } from '../../proxy/contract/booking.js';
import type { Catalog, Package } from '../../proxy/contract/catalog.js';
import { toPackageBill } from '../../proxy/contract/package-price.js';
import type { BookingState } from './booking-state.js';
import { type ScheduledAppointment, toNamed, toPair } from './choice.js';
import { findPackage } from './package-items.js';
import { ofAsked, type ReadyBooking, type Sender, toCommon } from './request-common.js';

/**
 * A booking of a package as the proxy takes it.
 *
 * @returns null while a package is missing.
 */
export function toReadyPackage(
  state: BookingState,
  catalog: Catalog,
  sender: Sender,
): ReadyBooking | null {
  const pack = findPackage(state.choice, catalog);
  if (!pack) return null;
  const request = toRequest(pack, state, sender);
  return { request, files: ofAsked(pack.customFieldIds, state.choice.files) };
}

function toRequest(pack: Package, state: BookingState, sender: Sender): PackageRequest {
  const { choice, quote } = state;
  const { totalMinor } = quote ?? toPackageBill(pack, choice.coupon);
  return {
    kind: 'package',
    packageId: pack.id,
    appointments: choice.scheduled.map((each) => toAppointment(each, sender)),
    ...toCommon(pack, state, sender, totalMinor),
  };
}

function toAppointment(scheduled: ScheduledAppointment, { isLimited }: Sender): PackageAppointment {
  const { serviceId, slot } = scheduled;
  const who = isLimited ? { ...scheduled, ...toPair(scheduled) } : scheduled;
  return { serviceId, startsAt: slot.startsAt, ...toNamed(who) };
}
