import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import { type Amelia, createAmelia } from '../../demo/amelia/amelia.js';
import type { Business } from '../../demo/amelia/rows.js';
import { key } from './recorded-site.js';

const shell = promisify(execFile);
const folder = new URL('../documented/', import.meta.url);

/** The sites of the pages' examples. */
const documentedSites = /https:\/\/example(-site)?\.com|http:\/\/localhost\/amelia2?/;

/** One example of the vendor's pages: the line to type, and what it is answered with. */
export interface Documented {
  curl: string[];
  response: { status: number; body: unknown };
}

export function readDocumented(name: string): Documented {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
}

/** An Amelia that answers on a port, and the examples typed at it. */
export interface ServedAmelia {
  amelia: Amelia;
  /** Types an example as it stands on the page, with this site and this key; `edit` changes it. */
  type(name: string, edit?: (line: string) => string): Promise<Documented['response']>;
  close(): void;
}

/** Serves a business of the test's on any free port. */
export async function serveAmelia(business: Business, now: number): Promise<ServedAmelia> {
  const amelia = createAmelia({ business, key, now: () => now });
  const server = serve({ fetch: amelia.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    amelia,
    async type(name, edit = (line) => line) {
      const line = edit(readDocumented(name).curl.join('\n'))
        .replace(documentedSites, `http://127.0.0.1:${port}`)
        .replace('YOUR_API_KEY', key);
      const { stdout } = await shell('sh', ['-c', `${line} -sS --write-out '\\n%{http_code}'`]);
      const at = stdout.lastIndexOf('\n');
      return { status: Number(stdout.slice(at)), body: JSON.parse(stdout.slice(0, at)) };
    },
    close: () => server.close(),
  };
}
