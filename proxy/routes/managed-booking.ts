import type { FoundBooking } from '../amelia/booking-system.js';
import type { ManagedBooking } from '../contract/manage.js';
import { type SignLink, toLinkedReceipt } from './links.js';
import { toPermissions } from './manage-rules.js';

/** A booking as its customer may see it, with links made anew: it may be of another appointment. */
export async function toManagedBooking(
  found: FoundBooking,
  signLink: SignLink,
  nowMs: number,
): Promise<ManagedBooking> {
  return {
    booking: await toLinkedReceipt(found, signLink),
    serviceId: found.appointment?.service?.id ?? null,
    ...toPermissions(found, nowMs),
  };
}
