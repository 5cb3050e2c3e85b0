import { serve } from '@hono/node-server';
import { readStoreSetting } from '../../proxy/store-setting.js';
import { openOnDeno } from '../../proxy/stores/open-on-deno.js';
import { openOnNode } from '../../proxy/stores/open-on-node.js';
import { createFarEnd } from './bridge.js';

const setting = readStoreSetting(process.env.STORE);
const { Deno: deno } = Object(globalThis);

const answer = createFarEnd((prefix) => {
  const options = { setting, prefix, now: Date.now };
  return deno ? openOnDeno({ deno, ...options }) : openOnNode(options);
});

serve({ fetch: answer, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`http://127.0.0.1:${port}`);
});
