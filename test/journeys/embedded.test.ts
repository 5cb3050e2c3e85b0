import { spawn } from 'node:child_process';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAmelia } from '../../demo/amelia/amelia.js';
import { createSampleBusiness } from '../../demo/business.js';
import { openBrowser, openPage } from '../support/browser.js';
import { typeDetails } from '../support/typed-details.js';
import { reaches } from './customer.js';

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
  let managing = '';
  shop = await serve(({ url }, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(url === '/my-booking' ? managing : html);
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
    <amelia-booking manage-page="/my-booking"></amelia-booking></html>`;
  managing = `<!doctype html><html lang="en"><title>My booking</title><h1>My booking</h1>
    <script type="module" src="${address}/manage.js"></script>
    <amelia-manage></amelia-manage></html>`;
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
  await typeDetails(page);
  await page.getByRole('button', { name: 'Review' }).last().click();
  await page.getByRole('button', { name: 'Book it' }).click();
  await reaches(page, 'You are booked, Jordan');

  const bookings = amelia.requests.filter(({ call }) => call === '/bookings');
  expect(bookings).toHaveLength(1);
  expect(bookings[0]?.headers).toMatchObject({ amelia: key });
  await expect
    .poll(() => amelia.requests.some(({ call }) => call.startsWith('/bookings/success/')))
    .toBe(true);

  // Back again, on the page that the shop has for it.
  const asked = amelia.requests.length;
  await page.getByRole('link', { name: 'Change or cancel it' }).click();
  await page.waitForURL(`${shop}/my-booking#amelia-manage=*`);
  await page.getByRole('heading', { name: 'Your booking', level: 2 }).waitFor();
  await page.getByText('Confirmed').waitFor();
  const calls = amelia.requests.slice(asked);
  expect(calls.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(answers.join()).not.toContain(key);
  await browser.close();
});
