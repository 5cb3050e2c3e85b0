/**
 * Whom requests from an address are counted for: an IPv4 address by itself, an IPv6 one with its
 * whole /64, for a household has that many. All without an address count as one.
 */
export function toClientKey(address: string | undefined): string {
  if (!address?.includes(':')) return address ?? '';
  const url = `http://[${address.replace(/%.*$/, '')}]/`;
  if (!URL.canParse(url)) return '';
  const groups = toGroups(new URL(url).hostname.slice(1, -1));
  const isIpv4 = groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff';
  // A socket for both kinds writes IPv4 addresses as IPv6 ones.
  return isIpv4 ? groups.slice(6).flatMap(toBytes).join('.') : groups.slice(0, 4).join(':');
}

/** All eight groups of an IPv6 address as URLs write it. */
function toGroups(address: string): string[] {
  const [head = [], tail = []] = address
    .split('::')
    .map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...tail];
}

function toBytes(group: string): number[] {
  const value = Number.parseInt(group, 16);
  return [value >> 8, value & 255];
}
