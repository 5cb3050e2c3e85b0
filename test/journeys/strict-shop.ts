import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { createAmelia } from '../../demo/amelia/amelia.js';
import { createSampleBusiness } from '../../demo/business.js';
import { readWidgetFiles } from '../../demo/files.js';
import { createApp } from '../../proxy/app.js';
import { readConfig } from '../../proxy/config.js';
import { asManyAsTestsBook } from '../proxy/salon.js';
import { openBrowser, openPage } from '../support/browser.js';
import { typeDetails } from '../support/typed-details.js';
import { reaches } from './customer.js';

const key = 'the-key-of-the-studio';
const site = 'https://studio.example.test';
const cloudflare = 'https://challenges.cloudflare.com';

/** A shop whose page allows next to nothing, with the widget's files on its own server too. */
export interface StrictShop {
  proxy: string;
  page: Page;
  /** What the shop's server has, by name; a test adds to it, or changes it. */
  files: Map<string, string>;
  /** What the page's policy had to stop. */
  violations(): Promise<string[]>;
  /** What went wrong in the page's scripts. */
  errors: string[];
  /** The bookings that reached Amelia. */
  bookings(): unknown[];
  /** Goes to the shop's page, with that in it. */
  visit(content: string): Promise<void>;
}

/** A browser for the tests of a file; a shop, a proxy and an Amelia for each of them. */
export function useStrictShop(): { open(): Promise<StrictShop> } {
  const servers: Server[] = [];
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.close();
      server.closeAllConnections();
    }
  });

  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async function open(): Promise<StrictShop> {
    const amelia = createAmelia({ business: createSampleBusiness(Date.now()), key, now: Date.now });
    const widgetFiles = await readWidgetFiles();
    const files = new Map(widgetFiles);
    let html = '';
    let policy = '';
    const shop = await serve(({ url = '/' }, response) => {
      const path = new URL(url, 'http://shop').pathname;
      const file = files.get(path.slice(1));
      const type = file === undefined ? 'text/html' : 'text/javascript';
      response.setHeader('Content-Type', `${type}; charset=utf-8`);
      response.setHeader('Content-Security-Policy', policy);
      response.end(file ?? html);
    });
    const app = createApp({
      config: readConfig({
        AMELIA_SITE_URL: site,
        AMELIA_API_KEY: key,
        ALLOWED_ORIGINS: shop,
        SECRET: '4f1c2b9a7d3e8056f1c2b9a7d3e80561',
      }),
      fetch: amelia.fetch,
      widgetFiles,
      limits: asManyAsTestsBook,
    });
    const proxy = await serve(getRequestListener(app.fetch));
    policy = [
      "default-src 'none'",
      `script-src 'self' ${proxy} ${cloudflare}`,
      "style-src 'self'",
      `connect-src ${proxy}`,
      `frame-src ${cloudflare}`,
      `img-src ${site}`,
      "require-trusted-types-for 'script'",
      "trusted-types lit-html 'allow-duplicates'",
    ].join('; ');
    const page = await openPage(browser);
    page.setDefaultTimeout(10_000);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', (event) => {
        violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    return {
      proxy,
      page,
      files,
      errors,
      violations: () =>
        page.evaluate(() => (window as unknown as { violations: string[] }).violations),
      bookings: () =>
        amelia.requests.filter(({ method, call }) => method === 'POST' && call === '/bookings'),
      async visit(content) {
        html = `<!doctype html><html lang="en"><title>A shop</title>${content}</html>`;
        await page.goto(shop);
      },
    };
  }

  return { open };
}

/** Chooses the first free time of a service that asks for nothing more; nothing is sent yet. */
export async function choose(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Hot stone ritual/ })
    .first()
    .click();
  await page.locator('amelia-time-list').getByRole('button').first().click();
}

/** Books it. */
export async function bookAppointment(page: Page): Promise<void> {
  await choose(page);
  await reviewAndBook(page);
}

/** Books a place at an event that costs nothing. */
export async function bookEvent(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Events' }).click();
  await page
    .getByRole('button', { name: /Open evening/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Continue' }).first().click();
  await reviewAndBook(page);
}

/** What sends it. */
export const toBookIt = (page: Page) => page.getByRole('button', { name: 'Book it' });

/** Says who is coming. */
export async function reachReview(page: Page): Promise<void> {
  await reaches(page, 'Who is coming?');
  await typeDetails(page);
  await page.getByRole('button', { name: 'Review' }).last().click();
  await reaches(page, 'Is this right?');
}

async function reviewAndBook(page: Page): Promise<void> {
  await reachReview(page);
  await toBookIt(page).click();
  await reaches(page, 'You are booked, Jordan');
}
