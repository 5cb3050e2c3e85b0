import { serve } from '@hono/node-server';
import { readStoreSetting } from '../../proxy/store-setting.js';
import { openOnDeno } from '../../proxy/stores/open-on-deno.js';
import { openOnNode } from '../../proxy/stores/open-on-node.js';
import { createFarEnd } from './bridge.js';

const store = readStoreSetting(process.env.STORE);
const { Deno: deno } = Object(globalThis);

const answer = createFarEnd((siteUrl) =>
  deno ? openOnDeno({ store, siteUrl }, deno) : openOnNode({ store, siteUrl }),
);

serve({ fetch: answer, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`http://127.0.0.1:${port}`);
});
