import { createEdgeProxy } from './edge-proxy.js';

/** For Cloudflare Workers; the settings are the worker's variables and secrets. */
export default {
  fetch: createEdgeProxy({
    // Cloudflare writes it itself, over whatever a visitor sends.
    toClientAddress: (c) => c.req.header('CF-Connecting-IP'),
  }),
};
