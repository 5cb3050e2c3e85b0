import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { createAmelia } from '../../demo/amelia/amelia.js';
import { createSampleBusiness } from '../../demo/business.js';
import { readWidgetFiles } from '../../demo/files.js';
import { createApp } from '../../proxy/app.js';
import { readConfig } from '../../proxy/config.js';
import { addPages } from './pages.js';
import { replaying } from './replaying.js';

/** What the measuring process is told once all listens. */
export interface Addresses {
  proxy: string;
  bare: string;
  pages: string;
  /** Paths that are asked of `proxy` and `bare` alike. */
  paths: { catalog: string; availability: string };
  /** On both pages once the services show. */
  awaitedText: string;
}

const key = 'key-of-the-bench';
const amelia = createAmelia({
  business: createSampleBusiness(Date.now()),
  key,
  now: Date.now,
});
const proxy = createApp({
  config: readConfig({
    AMELIA_SITE_URL: 'https://bench.example.test',
    AMELIA_API_KEY: key,
    ALLOWED_ORIGINS: 'https://bench.example.test',
    SECRET: crypto.randomUUID() + crypto.randomUUID(),
  }),
  // What Amelia in memory takes for an answer is not the proxy's, so each is kept.
  fetch: replaying((request) => amelia.fetch(request)),
  widgetFiles: await readWidgetFiles(),
});

const day = (inDays: number) =>
  new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10);
const paths = {
  catalog: '/v1/catalog',
  availability: `/v1/availability?service=1&from=${day(1)}&to=${day(31)}&timeZone=Europe/Belgrade`,
};

/** The same bytes without any work. */
async function createBare(): Promise<Hono> {
  const bare = new Hono();
  for (const path of Object.values(paths)) {
    const response = await proxy.request(path);
    const text = await response.text();
    if (!response.ok) throw new Error(`The proxy answered ${path} with ${response.status}.`);
    bare.get(path.split('?')[0] ?? path, (c) =>
      c.body(text, 200, { 'Content-Type': 'application/json' }),
    );
  }
  return bare;
}

async function createPages() {
  const { services } = await (await proxy.request(paths.catalog)).json();
  const pages = new Hono().use(compress());
  await addPages(pages, services);
  pages.all('*', (c) => proxy.fetch(c.req.raw));
  return { pages, awaitedText: String(services[0].name) };
}

function listen(app: Hono): Promise<string> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

const { pages, awaitedText } = await createPages();
const addresses: Addresses = {
  proxy: await listen(proxy),
  bare: await listen(await createBare()),
  pages: await listen(pages),
  paths,
  awaitedText,
};
process.send?.(addresses);
// Nobody is left to ask.
process.once('disconnect', () => process.exit());
