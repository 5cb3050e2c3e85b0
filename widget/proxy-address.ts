import { SetupError } from './flow/failure.js';

/**
 * The proxy's whole address, with a slash at its end; `proxy` as a page writes it: an address of
 * the web, or a path on the page's own server.
 *
 * @throws {SetupError} for anything else: `javascript:`, or `//another.example` in a path's place,
 * to which a customer's details would go
 */
export function toProxyAddress(proxy: string): string {
  const path = proxy.trim().replace(/\/?$/, '/');
  const address = URL.canParse(path, document.baseURI) ? new URL(path, document.baseURI) : null;
  const isNamed = /^https?:/i.test(path) || address?.origin === new URL(document.baseURI).origin;
  if (proxy && isNamed && address && /^https?:$/.test(address.protocol)) return address.href;
  const sentence =
    'This booking form is not set up yet: its attribute "proxy" must be the address of the booking proxy, as in proxy="https://book.example.com".';
  // biome-ignore lint/suspicious/noConsole: only the page's developer can mend it, and looks there.
  console.error(sentence);
  throw new SetupError(sentence);
}
