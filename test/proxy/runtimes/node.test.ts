import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createBuilder } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '../../support/free-port.js';
import { holdBack } from '../../support/hold-back.js';
import {
  createRecordedAmelia,
  json,
  type Replies,
  readRecordedData,
  recorded,
  text,
} from '../../support/recorded-amelia.js';
import { toSettings } from '../amelia/read-catalog.js';
import { question } from '../coupon-desk.js';
import { env, wish } from '../salon.js';

/** The proxy as it is deployed: built, and in a process of its own. */
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proxy-'));
  const builder = await createBuilder({
    mode: 'proxy',
    logLevel: 'error',
    environments: { node: { build: { outDir: folder } } },
  });
  const { node } = builder.environments;
  if (node) await builder.build(node);
});

afterAll(() => rm(folder, { recursive: true }));

function start(settings: Record<string, string>) {
  const process = spawn(globalThis.process.execPath, [join(folder, 'node.js')], {
    env: { PATH: globalThis.process.env.PATH, PORT: '0', ...settings },
  });
  const said = { out: '', err: '' };
  process.stdout.on('data', (text) => {
    said.out += text;
  });
  process.stderr.on('data', (text) => {
    said.err += text;
  });
  return { process, said };
}

/** Settings for a site on this machine. */
const insecure = (url: string) => ({ AMELIA_SITE_URL: url, ALLOW_INSECURE_UPSTREAM: '1' });

async function readAddress({ said }: ReturnType<typeof start>): Promise<string> {
  await expect.poll(() => said.out + said.err, { timeout: 10_000 }).toContain('http://');
  return /http:\/\/\S+/.exec(said.out)?.[0] ?? '';
}

async function toExitCode(process: ChildProcess): Promise<unknown> {
  if (process.exitCode !== null) return process.exitCode;
  const [code] = await once(process, 'exit');
  return code;
}

/** An Amelia on a port of this machine. */
async function serveAmelia(replies: Replies) {
  const amelia = createRecordedAmelia(replies);
  const server = createServer(getRequestListener((request) => amelia.fetch(request)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { amelia, server, url: `http://127.0.0.1:${port}` };
}

describe('the proxy on Node', () => {
  it('says where it listens, and serves there', async () => {
    const proxy = start(env);
    const response = await fetch(`${await readAddress(proxy)}/health`);
    expect(await response.json()).toMatchObject({ store: 'ok' });
    proxy.process.kill('SIGTERM');
    expect(await toExitCode(proxy.process)).toBe(0);
  });

  it('stops at a wrong setting with one sentence', async () => {
    const proxy = start({ ...env, AMELIA_SITE_URL: 'http://salon.test' });
    expect(await toExitCode(proxy.process)).toBe(1);
    expect(proxy.said).toEqual({ out: '', err: 'AMELIA_SITE_URL must begin with https://.\n' });
  });

  it.each<[string, Replies, Record<string, string>, string]>([
    [
      'three settings that its site does not tell',
      { 'GET /settings': json({}, 403) },
      {},
      'Your site does not tell all that is needed, so set SITE_TIME_ZONE, SHOW_CLIENT_TIME_ZONE, and SITE_CURRENCY.\n',
    ],
    [
      'the one that is left',
      { 'GET /settings': json({}, 404) },
      { SITE_TIME_ZONE: 'Europe/Belgrade', SITE_CURRENCY: 'EUR' },
      'Your site does not tell all that is needed, so set SHOW_CLIENT_TIME_ZONE.\n',
    ],
    [
      'a key that is refused',
      { 'GET /settings': json({}, 403), 'GET /entities': json({}, 403) },
      {},
      'Your site, or a firewall before it, refuses the AMELIA_API_KEY.\n',
    ],
    [
      'a key that is refused, though all is set',
      { 'GET /settings': json({}, 403), 'GET /entities': json({}, 403) },
      { SITE_TIME_ZONE: 'UTC', SHOW_CLIENT_TIME_ZONE: 'on', SITE_CURRENCY: 'EUR' },
      'Your site, or a firewall before it, refuses the AMELIA_API_KEY.\n',
    ],
  ])('does not start for want of %s', async (_, replies, settings, sentence) => {
    const { server, url } = await serveAmelia(replies);
    const proxy = start({ ...env, ...insecure(url), ...settings });
    expect(await toExitCode(proxy.process)).toBe(1);
    expect(proxy.said.err).toBe(sentence);
    expect(proxy.said.out).not.toContain('listens');
    expect(proxy.said.out + proxy.said.err).not.toContain(env.AMELIA_API_KEY);
    server.close();
  });

  it('answers while its site has not yet, and stops once that refuses the key', async () => {
    const { held, release } = holdBack(json({}, 403));
    const { server, url } = await serveAmelia({ 'GET /settings': held, 'GET /entities': held });
    const port = await findFreePort();
    const proxy = start({ ...env, ...insecure(url), PORT: `${port}` });
    const ask = () => fetch(`http://127.0.0.1:${port}/v1/nothing`).catch(() => undefined);
    await expect.poll(async () => (await ask())?.status, { timeout: 10_000 }).toBe(404);
    expect(proxy.said.out).not.toContain('listens');
    release();
    expect(await toExitCode(proxy.process)).toBe(1);
    expect(proxy.said.err).toBe(
      'Your site, or a firewall before it, refuses the AMELIA_API_KEY.\n',
    );
    server.close();
  });

  it.each<[string, Replies]>([
    ['is being mended', { 'GET /settings': text('<!doctype html><title>Maintenance</title>') }],
    ['is broken', { 'GET /settings': text('oops', { status: 500 }) }],
  ])('starts while its site %s, with a line in the log', async (_, replies) => {
    const { amelia, server, url } = await serveAmelia(replies);
    const proxy = start({ ...env, ...insecure(url) });
    const address = await readAddress(proxy);
    expect(proxy.said.out.match(/"event":"site-not-checked"/g)).toHaveLength(1);
    expect((await fetch(`${address}/health`)).status).toBe(200);
    expect((await fetch(`${address}/v1/site`)).status).toBeGreaterThan(500);
    amelia.answer('GET /settings', recorded('settings'));
    expect((await fetch(`${address}/v1/site`)).status).toBe(200);
    proxy.process.kill('SIGTERM');
    await toExitCode(proxy.process);
    server.close();
  });

  it('A6: counts wrong coupon codes by where the connection comes from', async () => {
    const { server, url } = await serveAmelia({
      'GET /settings': json(toSettings({ payments: { coupons: true } })),
      'POST /coupons/validate': json({ couponUnknown: true }, 409),
    });
    const proxy = start({ ...env, ...insecure(url) });
    const address = await readAddress(proxy);
    const statuses: number[] = [];
    for (let time = 0; time < 6; time++) {
      const response = await fetch(`${address}/v1/coupons/check`, {
        method: 'POST',
        headers: {
          Origin: 'https://shop.test',
          'Content-Type': 'application/json',
          'X-Forwarded-For': `198.51.100.${time}`,
          'CF-Connecting-IP': `198.51.100.${time}`,
          Connection: 'close',
        },
        body: JSON.stringify(question),
      });
      statuses.push(response.status);
    }
    expect(statuses).toEqual([...Array(5).fill(422), 429]);
    expect(proxy.said.out).not.toMatch(/SPRING|127\.0\.0\.1|::1|198\.51/);
    proxy.process.kill('SIGTERM');
    await toExitCode(proxy.process);
    server.close();
  });

  it('has everybody told of a booking before it stops', async () => {
    let tell: (answer: Response) => void = () => undefined;
    const told = new Promise<Response>((resolve) => {
      tell = resolve;
    });
    // The process has no clock of ours, so the slot is one of the day after tomorrow.
    const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    const booked = Object(readRecordedData('book-appointment-utc-true'));
    const { amelia, server, url } = await serveAmelia({
      'GET /slots': json({ minimum: '', maximum: '', slots: { [day]: { '09:00': [[1, null]] } } }),
      'POST /bookings': json({ ...booked, utcTime: [{ start: `${day} 09:00:00` }] }),
      'POST /bookings/success/:id': () => told,
    });
    const proxy = start({ ...env, ...insecure(url) });
    const response = await fetch(`${await readAddress(proxy)}/v1/bookings`, {
      method: 'POST',
      headers: {
        Origin: 'https://shop.test',
        'Content-Type': 'application/json',
        'Idempotency-Key': 'key-number-0000001',
        Connection: 'close',
      },
      body: JSON.stringify({ ...wish, startsAt: `${day}T09:00:00Z` }),
    });
    expect(response.status).toBe(201);
    proxy.process.kill('SIGTERM');
    await expect.poll(() => amelia.to('POST /bookings/success/2')).toHaveLength(1);
    expect(proxy.process.exitCode).toBeNull();
    tell(Response.json({ message: '', data: [] }));
    expect(await toExitCode(proxy.process)).toBe(0);
    server.close();
  });
});
