import { spawn } from 'node:child_process';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAmelia } from '../../demo/amelia/amelia.js';
import { createSampleBusiness } from '../../demo/business.js';
import { openBrowser, openPage } from '../support/browser.js';
import { jordan, reaches } from './customer.js';

/*
 * As a site owner has it: Amelia on one machine, the built proxy on another, and the shop's page
 * on a third, with the two lines that the README gives.
 */
const key = 'the-key-of-the-studio';
const amelia = createAmelia({ business: createSampleBusiness(Date.now()), key, now: Date.now });
const servers: Server[] = [];
let shop = '';
let proxy: ReturnType<typeof spawn>;

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  const site = await serve(getRequestListener(amelia.fetch));
  let html = '';
  shop = await serve((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  });
  proxy = spawn(process.execPath, ['dist/proxy/node.js'], {
    env: {
      AMELIA_SITE_URL: site,
      AMELIA_API_KEY: key,
      ALLOWED_ORIGINS: shop,
      SECRET: '4f1c2b9a7d3e8056f1c2b9a7d3e80561',
      ALLOW_INSECURE_UPSTREAM: '1',
      PORT: '0',
    },
  });
  const address = await new Promise<string>((resolve, reject) => {
    proxy.stdout?.on('data', (text) => {
      const [found] = /http:\/\/\S+/.exec(String(text)) ?? [];
      if (found) resolve(found);
    });
    proxy.stderr?.on('data', (text) => reject(new Error(String(text))));
  });
  html = `<!doctype html><html lang="en"><title>A shop</title><h1>A shop</h1>
    <script type="module" src="${address}/widget.js"></script>
    <amelia-booking></amelia-booking></html>`;
});

afterAll(() => {
  proxy?.kill();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

it('books from a page of another site, through the built proxy, and shows no one the key', async () => {
  const browser = await openBrowser();
  const page = await openPage(browser);
  const answers: string[] = [];
  page.on('response', async (response) => {
    answers.push(await response.text().catch(() => ''));
  });
  await page.goto(shop);
  await page.getByRole('button', { name: /Hot stone ritual/ }).click();
  await page.locator('amelia-time-list').getByRole('button').first().click();
  for (const [label, text] of Object.entries(jordan)) await page.getByLabel(label).fill(text);
  await page.getByRole('button', { name: 'Review' }).last().click();
  await page.getByRole('button', { name: 'Book it' }).click();
  await reaches(page, 'You are booked, Jordan');

  const bookings = amelia.requests.filter(({ call }) => call === '/bookings');
  expect(bookings).toHaveLength(1);
  expect(bookings[0]?.headers).toMatchObject({ amelia: key });
  await expect
    .poll(() => amelia.requests.some(({ call }) => call.startsWith('/bookings/success/')))
    .toBe(true);
  expect(answers.join()).not.toContain(key);
  await browser.close();
});
