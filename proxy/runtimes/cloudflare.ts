import { openOnCloudflare } from '../stores/open-on-cloudflare.js';
import { createEdgeProxy } from './edge-proxy.js';

export { DurableRecord } from '../stores/durable-record.js';

/** For Cloudflare Workers; the settings are the worker's variables and secrets. */
export default {
  fetch: createEdgeProxy({
    openRecords: openOnCloudflare,
    // Cloudflare writes it itself, over whatever a visitor sends.
    toClientAddress: (c) => c.req.header('CF-Connecting-IP'),
  }),
};
