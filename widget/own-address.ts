/**
 * Where this script came from, and so where the proxy is that serves it. It stands in the file that
 * is built as `widget.js`: in a chunk the address would be that of the chunks. The npm package has
 * `entries/own-address.ts` in its place.
 */
export const ownAddress = new URL(/* @vite-ignore */ '.', import.meta.url).href;

/** The proxy's whole address, with a slash at its end; `proxy` as a page writes it. */
export function toProxyAddress(proxy: string): string {
  return new URL(proxy.replace(/\/?$/, '/'), document.baseURI).href;
}
