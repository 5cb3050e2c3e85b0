export { toProxyAddress } from './proxy-address.js';

/**
 * Where this script came from, and so where the proxy is that serves it. It stands in the file that
 * is built as `widget.js`, and in `widget.full.js`: in a chunk the address would be that of the
 * chunks. The npm package has `entries/own-address.ts` in its place.
 */
export const ownAddress = new URL(/* @vite-ignore */ '.', import.meta.url).href;
