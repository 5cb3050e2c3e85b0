import type { Id } from '../proxy/contract/catalog.js';

/*
 * The way back to a booking is a link whose secret stands behind `#`: browsers keep that to
 * themselves, so no server's log, no referrer and no mail scanner's request has it.
 */

const name = '#amelia-manage=';

/** The number of a booking and its token, as what a link ends with. */
export function toManageHash({ id, token }: { id: Id; token: string }): string {
  return `${name}${id}.${token}`;
}

/** @returns null where an address ends with something else. */
export function readManageHash(hash: string): { id: Id; token: string } | null {
  if (!hash.startsWith(name)) return null;
  const [, id, token] = /^([1-9]\d{0,9})\.([\w.-]{20,4000})$/.exec(hash.slice(name.length)) ?? [];
  return id && token ? { id: Number(id), token } : null;
}
