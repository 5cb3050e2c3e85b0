import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/**
 * What stands between a page and a site at least, a process of its own: a bare Hono app that asks the
 * site for the same and passes the text on, unread.
 */
const app = new Hono().get('*', async (c) => {
  const { pathname, search } = new URL(c.req.url);
  const answer = await fetch(`${process.env.SITE}${pathname}${search}`);
  return c.body(await answer.text(), 200, { 'Content-Type': 'application/json' });
});

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.send?.(`http://127.0.0.1:${port}`);
});

// Nobody is left to ask.
process.once('disconnect', () => process.exit());
