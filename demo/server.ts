import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { createApp } from '../proxy/app.js';
import { readConfig } from '../proxy/config.js';
import { createAmelia } from './amelia/amelia.js';
import { createSampleBusiness } from './business.js';
import { readFrameworkFiles, readPageFiles, readWidgetFiles } from './files.js';
import { createTroublemaker, isTrouble } from './troublemaker.js';

export interface DemoOptions {
  /** 0: any free one. */
  port: number;
  /** Milliseconds; the clock of proxy and Amelia alike. */
  now?: () => number;
}

export interface Demo {
  /** Without a slash at its end. */
  origin: string;
  amelia: ReturnType<typeof createAmelia>;
  close(): Promise<void>;
}

const host = '127.0.0.1';

/**
 * Starts the page, the real proxy and an Amelia in memory behind it, in this process.
 *
 * @throws where the widget is not built, or the port is taken
 */
export async function startDemo({ port, now = Date.now }: DemoOptions): Promise<Demo> {
  const [pageFiles, widgetFiles, frameworkFiles] = await Promise.all([
    readPageFiles(),
    readWidgetFiles(),
    readFrameworkFiles(),
  ]);
  const key = randomBytes(24).toString('hex');
  const amelia = createAmelia({ business: createSampleBusiness(now()), key, now });
  const troublemaker = createTroublemaker(amelia.fetch);

  // The proxy wants to know the page's origin, and the port may only be known once it is open.
  let answer: (request: Request) => Response | Promise<Response> = () =>
    new Response(null, { status: 503 });
  const server = await listen(port, (request) => answer(request));
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`;

  const secret = randomBytes(32).toString('hex');
  const proxy = createApp({
    config: readConfig({
      AMELIA_SITE_URL: 'https://demo.example.test',
      AMELIA_API_KEY: key,
      // People type either name of their own machine.
      ALLOWED_ORIGINS: `${origin},${origin.replace(host, 'localhost')}`,
      SECRET: secret,
    }),
    fetch: troublemaker.fetch,
    now,
    widgetFiles,
    // Whoever tries it out books more often than a customer.
    limits: { bookingsPerAddress: 100, bookingsPerContact: 100 },
  });

  const app = new Hono()
    // As a CDN in front of a deployed proxy does.
    .use(compress())
    .get('/', (c) => c.html(pageFiles.get('index.html') ?? ''))
    .get('/demo/:file{[a-z-]+\\.(?:css|js)}', (c) =>
      toFile(c, c.req.param('file'), pageFiles.get(c.req.param('file'))),
    )
    .get('/frameworks/:path{.+}', (c) => {
      const path = c.req.param('path').replace(/\/$/, '/index.html');
      return toFile(c, path, frameworkFiles.get(path));
    })
    // The page asks here, for the secret must not go there.
    .get('/demo/doctor', async (c) => {
      const answer = await proxy.request('/v1/doctor', {
        headers: { Authorization: `Bearer ${secret}` },
      });
      return c.json(await answer.json(), answer.ok ? 200 : 502, noStore);
    })
    .get('/demo/requests', (c) => c.json(troublemaker.requests(), 200, noStore))
    .get('/demo/trouble', (c) => c.json({ kind: troublemaker.kind() }, 200, noStore))
    .post('/demo/trouble', async (c) => {
      // A form on another site cannot send this type without asking first.
      const isJson = c.req.header('Content-Type')?.startsWith('application/json');
      const body: unknown = isJson ? await c.req.json().catch(() => null) : null;
      const kind = body && typeof body === 'object' && 'kind' in body ? body.kind : undefined;
      if (!isTrouble(kind)) return c.body(null, 400);
      troublemaker.make(kind);
      return c.body(null, 204);
    })
    .all('*', (c) => proxy.fetch(c.req.raw));
  answer = app.fetch;

  return { origin, amelia, close: () => close(server) };
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  html: 'text/html',
};

function toFile(c: Context, path: string, text: string | undefined): Response | Promise<Response> {
  const type = types[path.split('.').at(-1) ?? ''];
  if (text === undefined || !type) return c.notFound();
  return c.body(text, 200, { 'Content-Type': `${type}; charset=utf-8` });
}

const noStore = { 'Cache-Control': 'no-store' };

type Server = ReturnType<typeof serve>;

function listen(port: number, fetch: (request: Request) => Response | Promise<Response>) {
  return new Promise<Server>((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, () => resolve(server));
    server.once('error', reject);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Browsers keep connections open.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
