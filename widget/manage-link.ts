import type { ManageKey } from './api/manage-api.js';

/*
 * The way back to a booking is a link whose secret stands behind `#`: browsers keep that to
 * themselves, so no server's log, no referrer and no mail scanner's request has it.
 */

const name = '#amelia-manage=';

/** The number of a booking and its token, as what a link ends with. */
export function toManageHash({ id, token }: ManageKey): string {
  return `${name}${id}.${token}`;
}

/** @returns null where an address ends with something else. */
export function readManageHash(hash: string): ManageKey | null {
  if (!hash.startsWith(name)) return null;
  const [, id, token] = /^([1-9]\d{0,9})\.([\w.-]{20,4000})$/.exec(hash.slice(name.length)) ?? [];
  return id && token ? { id: Number(id), token } : null;
}

/**
 * The link by which a customer comes back to a booking. It is whole: a page's `<base>` would lead
 * elsewhere.
 *
 * @param page - the address of the page that manages bookings, as a host page writes it: relative
 * or whole. Empty, or anything but a web address: the page that this is on.
 */
export function toManageAddress(key: ManageKey, page = ''): string {
  const address = findWebAddress(page) ?? new URL(window.location.href);
  address.hash = toManageHash(key);
  return address.href;
}

function findWebAddress(page: string): URL | null {
  if (!page || !URL.canParse(page, document.baseURI)) return null;
  const address = new URL(page, document.baseURI);
  // `javascript:` and its like would run with the token in hand.
  return /^https?:$/.test(address.protocol) ? address : null;
}
