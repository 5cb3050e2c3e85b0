/**
 * Where this script came from, and so where the proxy is that serves it. It stands in the file that
 * is built as `widget.js`: in a chunk the address would be that of the chunks.
 */
export const ownAddress = new URL(/* @vite-ignore */ '.', import.meta.url).href;
