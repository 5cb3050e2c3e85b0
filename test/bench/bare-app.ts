import { Hono } from 'hono';

/** The least that answers on any runtime. */
export default new Hono().get('/widget.js', (c) => c.text('export {};'));
