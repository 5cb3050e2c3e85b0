import type { SiteFault } from '../amelia/booking-system.js';
import type { Examination } from './facts.js';

const words: Readonly<Record<SiteFault, readonly [summary: string, advice: string]>> = {
  'key-refused': [
    'Your site, or a firewall before it, refuses the API key.',
    'Compare AMELIA_API_KEY with the key under Amelia → Settings → API, and let the proxy through your firewall.',
  ],
  'no-amelia': [
    'There is no Amelia with an API at this address.',
    'AMELIA_SITE_URL must be the address of your WordPress site, and the plugin must be switched on.',
  ],
  moved: [
    'Your site sends the proxy on to another address.',
    'Set AMELIA_SITE_URL to that address, with or without www as it is there.',
  ],
  'switched-off': [
    'Your site answers, but Amelia is switched off there or asks to be left alone.',
    'Switch the plugin on, or wait a few minutes.',
  ],
  unreachable: [
    'Your site cannot be reached.',
    'See whether it opens in a browser; if so, whether a firewall keeps the proxy out.',
  ],
  'too-slow': [
    'Your site does not answer in time.',
    'Ask your host why the site is slow; bookings fail while it is.',
  ],
  broken: [
    'Your site breaks down over what the proxy asks.',
    'The error log of WordPress tells why; other plugins are often the reason.',
  ],
  misunderstood: [
    'Your site answers with something else than Amelia would.',
    'A page of a cache, a firewall or a maintenance mode may stand before it.',
  ],
};

/** Whether the site takes the key, and is there at all. */
export const checkSite: Examination = ({ inspection: { fault } }) => {
  if (!fault) return { id: 'site', ok: true, summary: 'Your site answers, and takes the API key.' };
  const [summary, advice] = words[fault];
  return { id: 'site', ok: false, summary, advice };
};
