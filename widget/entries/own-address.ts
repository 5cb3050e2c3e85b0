import { SetupError } from '../flow/failure.js';

/** A package comes from the page's own build: that tells nothing of where the proxy is. */
export const ownAddress = '';

/**
 * The proxy's whole address, with a slash at its end; `proxy` as a page writes it.
 *
 * @throws {SetupError} where the page has not written it
 */
export function toProxyAddress(proxy: string): string {
  if (proxy) return new URL(proxy.replace(/\/?$/, '/'), document.baseURI).href;
  const sentence =
    'This booking form is not set up yet: its attribute "proxy" must be the address of the booking proxy, as in proxy="https://book.example.com".';
  // biome-ignore lint/suspicious/noConsole: only the page's developer can mend it, and looks there.
  console.error(sentence);
  throw new SetupError(sentence);
}
