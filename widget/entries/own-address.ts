export { toProxyAddress } from '../proxy-address.js';

/** A package comes from the page's own build: that tells nothing of where the proxy is. */
export const ownAddress = '';
