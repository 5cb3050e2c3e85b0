import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAmelia } from '../../demo/amelia/amelia.js';
import { createSampleBusiness } from '../../demo/business.js';
import { readWidgetFiles } from '../../demo/files.js';
import { createApp } from '../../proxy/app.js';
import { readConfig } from '../../proxy/config.js';
import { openBrowser } from '../support/browser.js';
import { typeDetails } from '../support/typed-details.js';
import { findBarriers, reaches } from './customer.js';

/*
 * The proxy by itself, whose owner lists the shop alone: its own pages need no listing.
 */
const now = Date.parse('2026-11-24T09:00:00Z');
const key = 'the-key-of-the-studio';

async function startProxy() {
  const amelia = createAmelia({ business: createSampleBusiness(now), key, now: () => now });
  const app = createApp({
    config: readConfig({
      AMELIA_SITE_URL: 'https://studio.example.test',
      AMELIA_API_KEY: key,
      ALLOWED_ORIGINS: 'https://shop.example.test',
      SECRET: '4f1c2b9a7d3e8056f1c2b9a7d3e80561',
    }),
    fetch: amelia.fetch,
    now: () => now,
    widgetFiles: await readWidgetFiles(),
    limits: { bookingsPerAddress: 100, bookingsPerContact: 100 },
  });
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    amelia,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** They go through every page, on machines that do other things too. */
describe('the proxy’s own pages', { timeout: 60_000 }, () => {
  let browser: Browser;
  let proxy: Awaited<ReturnType<typeof startProxy>>;
  let context: BrowserContext;
  let page: Page;
  /** The same pages for axe, which is a script: all is as without, but for that one. */
  let mirror: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    proxy = await startProxy();
    complaints = [];
  });

  afterEach(async () => {
    await context.close();
    await mirror?.context().close();
    await proxy.close();
    expect(complaints).toEqual([]);
  });

  async function open(javaScriptEnabled: boolean, path = '/book'): Promise<void> {
    const device = { viewport: { width: 360, height: 800 }, locale: 'en-US' };
    context = await browser.newContext({ ...device, javaScriptEnabled });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (/Content.Security.Policy|TrustedHTML|TrustedScript/i.test(message.text()))
        complaints.push(message.text());
    });
    const scripted = await browser.newContext({ ...device, bypassCSP: true });
    mirror = await scripted.newPage();
    await mirror.route('**/widget.js', (route) => route.abort());
    await page.goto(proxy.origin + path);
  }

  /** Comes to a page on which nothing is in anybody's way, and nothing runs over its edge. */
  async function arrives(heading: string): Promise<void> {
    await page.getByRole('heading', { name: heading, level: 2 }).waitFor();
    await mirror.goto(proxy.origin);
    const html = (await page.content()).replace(/<script[^>]*><\/script>/g, '');
    await mirror.route('**/as-seen', (route) =>
      route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    );
    await mirror.goto(`${proxy.origin}/as-seen`);
    await mirror.unroute('**/as-seen');
    expect(await findBarriers(mirror, 'html')).toEqual([]);
    const width = await mirror.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  }

  const press = (name: string) => page.getByRole('button', { name }).click();

  async function typePlainDetails(): Promise<void> {
    await page.getByLabel('First name').fill('Jordan');
    await page.getByLabel('Last name').fill('Parker');
    await page.getByLabel('E-mail').fill('jordan.parker@example.test');
  }

  const booked = () =>
    proxy.amelia.requests
      .filter(({ method, call }) => method === 'POST' && call === '/bookings')
      .map(({ body }) => body);

  it('book an appointment without JavaScript, with no barrier on any page', async () => {
    await open(false);
    await arrives('What would you like to book?');
    await page.getByRole('link', { name: /Deep tissue massage/ }).click();
    await arrives('How would you like it?');
    await page.getByLabel('Mila Brandt').check();
    await press('See free times');
    await arrives('When suits you?');
    await page.getByLabel('Your time zone').selectOption('Asia/Tokyo');
    await press('Show');
    await page.getByText('The small ones are those in Tokyo.').waitFor();
    await arrives('When suits you?');
    await page
      .getByRole('link', { name: /^\d+:\d\d [AP]M/ })
      .first()
      .click();
    await arrives('Who is coming?');
    await typePlainDetails();
    await press('Review');
    await arrives('Is this right?');
    await page.getByText('$110.00').first().waitFor();
    await press('Book it');
    await arrives('You are booked, Jordan');
    expect(booked()).toMatchObject([
      { type: 'appointment', serviceId: 2, providerId: 1, timeZone: 'Asia/Tokyo', utc: true },
    ]);
    await page.reload();
    await arrives('You are booked, Jordan');
    expect(booked()).toHaveLength(1);
    const way = await page.getByRole('link', { name: 'Change or cancel it' }).getAttribute('href');
    const download = page.waitForEvent('download');
    await press('Save for your calendar');
    expect((await download).suggestedFilename()).toBe('booking.ics');
    await context.close();
    await open(true, way ?? '');
    await reaches(page, 'Your booking');
  });

  it('book an event without JavaScript, after a slip', async () => {
    await open(false, '/book?lang=de');
    await arrives('Was möchten Sie buchen?');
    await page.getByRole('link', { name: /Family movement morning/ }).click();
    await arrives('Family movement morning');
    await press('Weiter');
    await page.getByRole('alert').getByText('Bitte wählen Sie mindestens eine Karte.').waitFor();
    await arrives('Family movement morning');
    await page.getByLabel(/^Adult/).fill('2');
    await press('Weiter');
    await arrives('Wer kommt?');
    await page.getByLabel('Vorname').fill('Jordan');
    await page.getByLabel('Nachname').fill('Parker');
    await page.getByLabel('E-Mail').fill('jordan@example');
    await press('Prüfen');
    await page.getByRole('alert').getByRole('link').click();
    await arrives('Wer kommt?');
    expect(await page.getByLabel('Vorname').inputValue()).toBe('Jordan');
    await page.getByLabel('E-Mail').fill('jordan.parker@example.test');
    await press('Prüfen');
    await arrives('Stimmt das so?');
    await press('Buchen');
    await arrives('Es ist gebucht, Jordan');
    expect(booked()).toMatchObject([
      { type: 'event', eventId: 7, bookings: [{ ticketsData: [{ persons: 2 }] }] },
    ]);
  });

  it('become the widget where there is JavaScript, which books from there', async () => {
    await open(true);
    await reaches(page, 'What would you like to book?');
    expect(await page.locator('.step a.card').first().isVisible()).toBe(false);
    await page.getByRole('button', { name: /Hot stone ritual/ }).click();
    await page.locator('amelia-time-list').getByRole('button').first().click();
    await typeDetails(page);
    await page.getByRole('button', { name: 'Review' }).last().click();
    await page.getByRole('button', { name: 'Book it' }).click();
    await reaches(page, 'You are booked, Jordan');
    expect(booked()).toMatchObject([{ type: 'appointment', serviceId: 5 }]);
  });

  it('begin with the event that their address names', async () => {
    await open(true, '/book/places?event=7');
    await reaches(page, 'Family movement morning');
  });
});
