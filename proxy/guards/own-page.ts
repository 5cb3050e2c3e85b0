import type { Context } from 'hono';

/**
 * Whether a page of the proxy's own address sent a request, as its browser says twice over: in
 * `Sec-Fetch-Site`, which no page can write, and in `Origin`, whose host is the one asked for.
 *
 * `Host` alone would prove nothing, for whoever sends a request chooses it. Yet whoever writes both
 * it and `Sec-Fetch-Site` themselves sends their own request from their own machine, and could as
 * well write the origin of an allowed page. What is to be kept out is another site's page in a
 * visitor's browser: there `Sec-Fetch-Site` says `cross-site` or `same-site`. A name of an attacker's
 * that leads to the proxy's address would pass for `same-origin`, but browsers only write the header
 * over https, where that name needs a certificate the proxy does not have, and to the very machine
 * they run on.
 */
export function isFromOwnPage(c: Context): boolean {
  const from = c.req.header('Origin');
  if (from === undefined || c.req.header('Sec-Fetch-Site') !== 'same-origin') return false;
  if (!/^https?:/.test(from) || !URL.canParse(from)) return false;
  const page = new URL(from);
  // Not the scheme: before whatever ends TLS it is another one.
  return page.origin === from && page.host === new URL(c.req.url).host;
}
