import type { Examination } from './facts.js';

/** Beyond, notices and links end at the wrong time. */
const mostSkewMs = 120_000;

/** Whether proxy and site agree on what time it is. */
export const checkClock: Examination = ({ health: { clockSkewMs } }) => {
  const id = 'clock';
  if (clockSkewMs === undefined) {
    return { id, ok: null, summary: 'Your site does not tell what time it has.' };
  }
  if (Math.abs(clockSkewMs) <= mostSkewMs) {
    return { id, ok: true, summary: 'The clocks of the proxy and of your site agree.' };
  }
  const minutes = Math.round(Math.abs(clockSkewMs) / 60_000);
  const side = clockSkewMs > 0 ? 'behind' : 'before';
  return {
    id,
    ok: false,
    summary: `The proxy’s clock is ${minutes} minutes ${side} that of your site.`,
    advice: 'One of the two servers has a wrong clock; let it be set over the network (NTP).',
  };
};
