/**
 * Where a request comes from, behind servers of our own. Each of them adds to `X-Forwarded-For` whom
 * it was called by, so only so many entries from its end are true; all before them is what the
 * visitor says.
 *
 * @param header - `X-Forwarded-For`, all of its lines as one.
 * @param socketAddress - whom the connection comes from.
 * @param trustedProxies - how many servers of ours the request went through; 0: none.
 * @returns the socket's address, too, where the header is not as our own servers would have left it.
 */
export function toForwardedAddress(
  header: string | undefined,
  socketAddress: string | undefined,
  trustedProxies: number,
): string | undefined {
  if (trustedProxies === 0 || header === undefined) return socketAddress;
  return toAddress(header.split(',').at(-trustedProxies)) ?? socketAddress;
}

/** An IP address, rid of the port that some servers write behind it. */
function toAddress(entry = ''): string | undefined {
  const [, bracketed, dotted] =
    /^\s*(?:\[(.+)\]|(\d+\.\d+\.\d+\.\d+))(?::\d+)?\s*$/.exec(entry) ?? [];
  const address = bracketed ?? dotted ?? entry.trim();
  return isIpv4(address) || isIpv6(address) ? address : undefined;
}

function isIpv4(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) && text.split('.').every((byte) => +byte < 256);
}

function isIpv6(text: string): boolean {
  return /^[\da-f:.]+$/i.test(text) && URL.canParse(`http://[${text}]/`);
}
