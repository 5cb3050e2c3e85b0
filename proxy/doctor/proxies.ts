import type { Examination } from './facts.js';

/** Whether the proxy knows visitors apart, behind whatever stands before it. */
export const checkProxies: Examination = ({ config, request }) => {
  const id = 'proxies';
  const { forwardedFor, clientAddress } = request;
  const forwarded = forwardedFor?.split(',').map((address) => address.trim()) ?? [];
  const isKnown = clientAddress !== undefined && forwarded.includes(clientAddress);
  if (forwarded.length > 0 && config.trustedProxies === 0 && !isKnown) {
    return {
      id,
      ok: false,
      summary:
        'This request came through another server, which the proxy takes for the visitor: all visitors share one limit.',
      advice: 'Set TRUSTED_PROXIES to how many servers of yours stand before the proxy, often 1.',
    };
  }
  if (forwarded.length === 0 && config.trustedProxies > 0) {
    return {
      id,
      ok: false,
      summary: 'This request came straight to the proxy, which expects servers of yours before it.',
      advice:
        'Ask through your public address; if this is the public one, set TRUSTED_PROXIES to 0.',
    };
  }
  return { id, ok: true, summary: 'The proxy knows visitors apart.' };
};
