import type { ManageLink } from '../../proxy/contract/booking.js';
import type { Id } from '../../proxy/contract/catalog.js';
import { toManageHash } from '../manage-link.js';

/**
 * The link by which a customer comes back to a booking.
 *
 * @param page - the address of the page that manages bookings, as a host page writes it: relative
 * or whole. Empty, or anything but a web address: the page that this is on.
 */
export function toManageAddress(page: string, id: Id, { token }: ManageLink): string {
  const address = findWebAddress(page) ?? new URL(window.location.href);
  address.hash = toManageHash({ id, token });
  return address.href;
}

function findWebAddress(page: string): URL | null {
  if (!page || !URL.canParse(page, document.baseURI)) return null;
  const address = new URL(page, document.baseURI);
  // `javascript:` and its like would run with the token in hand.
  return /^https?:$/.test(address.protocol) ? address : null;
}
