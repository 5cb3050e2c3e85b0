import { Hono } from 'hono';

/** The least that answers on any runtime. */
export default new Hono().get('/health', (c) => c.json({ ok: true }));
