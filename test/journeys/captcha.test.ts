import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { createAmelia } from '../../demo/amelia/amelia.js';
import { createSampleBusiness } from '../../demo/business.js';
import { readWidgetFiles } from '../../demo/files.js';
import { createApp } from '../../proxy/app.js';
import { readConfig } from '../../proxy/config.js';
import { altchaEnv, turnstileEnv } from '../proxy/guarded-studio.js';
import { asManyAsTestsBook } from '../proxy/salon.js';
import { openBrowser, openPage } from '../support/browser.js';
import { typeDetails } from '../support/typed-details.js';
import { reaches } from './customer.js';

/*
 * A shop whose page allows next to nothing, and a proxy that is flooded: whoever comes then has to
 * show to be no robot.
 */
const key = 'the-key-of-the-studio';
const servers: Server[] = [];

/** What the README asks the shop's page to allow beside this, for Turnstile. */
const cloudflare = 'https://challenges.cloudflare.com';

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface OpenedShop {
  shop: string;
  amelia: ReturnType<typeof createAmelia>;
  /** What Cloudflare was shown. */
  verified: unknown[];
}

/** @param allowed - what the page's policy allows beside the proxy, by directive. */
async function openShop(
  env: Record<string, string>,
  allowed: Record<string, string> = {},
): Promise<OpenedShop> {
  const amelia = createAmelia({ business: createSampleBusiness(Date.now()), key, now: Date.now });
  const verified: unknown[] = [];
  let html = '';
  let policy = '';
  const shop = await serve((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', policy);
    response.end(html);
  });
  const app = createApp({
    config: readConfig({
      ...env,
      AMELIA_SITE_URL: 'https://studio.example.test',
      AMELIA_API_KEY: key,
      ALLOWED_ORIGINS: shop,
      SECRET: '4f1c2b9a7d3e8056f1c2b9a7d3e80561',
    }),
    async fetch(request) {
      if (!request.url.startsWith(cloudflare)) return amelia.fetch(request);
      verified.push(await request.json());
      return Response.json({ success: true, hostname: '127.0.0.1', action: 'booking' });
    },
    widgetFiles: await readWidgetFiles(),
    // The whole flood is of one address, for nobody tells here where it comes from.
    limits: asManyAsTestsBook,
  });
  const proxy = await serve(getRequestListener(app.fetch));
  const to = (name: string, ...sources: string[]) =>
    [name, ...sources, allowed[name] ?? ''].join(' ').trim();
  policy = [
    to('default-src', "'none'"),
    to('script-src', proxy),
    to('connect-src', proxy),
    to('frame-src'),
    to('require-trusted-types-for', "'script'"),
    to('trusted-types', 'lit-html'),
  ].join('; ');
  html = `<!doctype html><html lang="en"><title>A shop</title><h1>A shop</h1>
    <script type="module" src="${proxy}/widget.js"></script>
    <amelia-booking></amelia-booking></html>`;
  await flood(proxy, shop);
  return { shop, amelia, verified };
}

/** Asks for more bookings than people do; none of them can be made. */
async function flood(proxy: string, shop: string): Promise<void> {
  for (let time = 0; time <= 20; time += 1) {
    await fetch(`${proxy}/v1/bookings`, {
      method: 'POST',
      headers: {
        Origin: shop,
        'Content-Type': 'application/json',
        'Idempotency-Key': `one-of-a-flood-of-${100 + time}`,
      },
      body: JSON.stringify({
        kind: 'appointment',
        serviceId: 9999,
        startsAt: '2030-01-01T09:00:00Z',
        customer: { firstName: 'R', lastName: 'Obot', email: 'robot@example.test' },
        timeZone: 'UTC',
        locale: 'en',
      }),
    });
  }
}

/** Books, and tells what the page's policy had against it. */
async function book(page: Page, shop: string): Promise<string[]> {
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(shop);
  await page.getByRole('button', { name: /Hot stone ritual/ }).click();
  await page.locator('amelia-time-list').getByRole('button').first().click();
  await typeDetails(page);
  await page.getByRole('button', { name: 'Review' }).last().click();
  await page.getByRole('button', { name: 'Book it' }).click();
  await reaches(page, 'You are booked, Jordan');
  return page.evaluate(() => (window as unknown as { violations: string[] }).violations);
}

const toBooked = ({ amelia }: OpenedShop) =>
  amelia.requests.filter(({ method, call }) => method === 'POST' && call === '/bookings');

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

it('W1: books under load with ALTCHA, on a page that allows nothing more for it', async () => {
  const opened = await openShop(altchaEnv);
  const browser = await openBrowser();
  const page = await openPage(browser);
  const statuses: number[] = [];
  page.on('response', (response) => {
    const isBooking = response.url().endsWith('/v1/bookings');
    if (isBooking && response.request().method() === 'POST') statuses.push(response.status());
  });
  expect(await book(page, opened.shop)).toEqual([]);
  expect(statuses).toEqual([422, 201]);
  expect(page.workers()).toEqual([]);
  expect(toBooked(opened)).toHaveLength(1);
  await browser.close();
});

it('W1: books under load with Turnstile, on a page that allows what the README says', async () => {
  const opened = await openShop(turnstileEnv, {
    'script-src': cloudflare,
    'frame-src': cloudflare,
    'trusted-types': 'amelia-turnstile',
  });
  const browser = await openBrowser();
  const page = await openPage(browser);
  await page.route(`${cloudflare}/**`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `window.turnstile = {
        render: (_, { sitekey, callback }) => (setTimeout(() => callback('for ' + sitekey)), 'id'),
        remove: () => {},
      };`,
    }),
  );
  expect(await book(page, opened.shop)).toEqual([]);
  expect(opened.verified).toEqual([expect.objectContaining({ response: 'for the-site-key' })]);
  expect(toBooked(opened)).toHaveLength(1);
  await browser.close();
});
