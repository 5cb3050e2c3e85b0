import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { startDemo } from '../../demo/server.js';
import { openBrowser, openPage } from './browser.js';

const folder = fileURLToPath(new URL('../../demo/pictures/', import.meta.url));
/** A Tuesday morning, so that the pictures change only when the screens do. */
const now = Date.parse('2026-11-24T09:00:00Z');

const devices = [
  { name: 'narrow-light', width: 360, colorScheme: 'light' },
  { name: 'narrow-dark', width: 360, colorScheme: 'dark' },
  { name: 'wide-light', width: 920, colorScheme: 'light' },
  { name: 'wide-dark', width: 920, colorScheme: 'dark' },
] as const;

/** Takes a picture of every screen of a booking, of the widget alone: `time-wide-light.png`. */
async function takePictures(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    for (const device of devices) {
      await bookWithPictures(browser, device);
      await answerWithPictures(browser, device);
      await repeatWithPictures(browser, device);
      await attendWithPictures(browser, device);
      await buyWithPictures(browser, device);
    }
  } finally {
    await browser.close();
  }
}

type Device = (typeof devices)[number];

/** The demo's page on a device, before anything is chosen. */
async function openDemo(browser: Browser, { name, width, colorScheme }: Device) {
  const demo = await startDemo({ port: 0, now: () => now });
  const page = await openPage(browser, { timeZone: 'America/New_York', width, colorScheme });
  await page.clock.setFixedTime(now);
  await page.goto(demo.origin);
  await page.getByRole('button', { name: /Deep tissue/ }).waitFor();
  return {
    demo,
    page,
    press: (button: string | RegExp) => page.getByRole('button', { name: button }).first().click(),
    take: (screen: string) => takeWidget(page, `${screen}-${name}`),
    async close() {
      await page.context().close();
      await demo.close();
    },
  };
}

/** A package, where the demo has any: its list, its appointments and what comes of them. */
async function buyWithPictures(browser: Browser, device: Device): Promise<void> {
  const { page, press, take, close } = await openDemo(browser, device);
  const kind = page.getByRole('button', { name: 'Packages' });
  if ((await kind.count()) > 0) {
    await kind.click();
    await page.locator('amelia-package-step').getByRole('button').first().waitFor();
    await take('packages');
    await page.locator('amelia-package-step').getByRole('button').first().click();
    await page
      .getByRole('button', { name: /^Choose a time/ })
      .first()
      .waitFor();
    await take('appointments');
    await press(/^Choose a time/);
    await page.locator('amelia-time-list').getByRole('button').nth(2).click();
    await page
      .getByRole('button', { name: /^Change / })
      .first()
      .waitFor();
    await take('appointments-chosen');
    await press('Continue');
    await page.getByLabel('First name').fill('Jordan');
    await page.getByLabel('Last name').fill('Parker');
    await page.getByLabel('E-mail').fill('jordan.parker@example.test');
    await press('Review');
    await page.getByRole('button', { name: 'Book it' }).waitFor();
    await take('package-review');
    await press('Book it');
    await page.getByText('You are booked').first().waitFor();
    await take('package-done');
  }
  await close();
}

async function bookWithPictures(browser: Browser, device: Device): Promise<void> {
  const { demo, page, press, take, close } = await openDemo(browser, device);
  await take('service');
  await press(/Deep tissue/);
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  await take('options');
  await press('Continue');
  await page.locator('amelia-time-list').getByRole('button').first().waitFor();
  await take('time');
  await page.locator('amelia-time-list').getByRole('button').nth(2).click();
  await page.getByLabel('First name').fill('Jordan');
  await page.getByLabel('Last name').fill('Parker');
  await page.getByLabel('E-mail').fill('jordan.parker@');
  await press('Review');
  await take('details');
  await page.getByLabel('E-mail').fill('jordan.parker@example.test');
  await press('Review');
  await page.getByRole('button', { name: 'Book it' }).waitFor();
  await take('review');
  await setTrouble(demo.origin, 'taken');
  await press('Book it');
  await page.locator('amelia-notice').getByRole('button').nth(1).waitFor();
  await take('taken');
  await setTrouble(demo.origin, 'none');
  await page.locator('amelia-notice').getByRole('button').first().click();
  await press('Book it');
  await page.getByRole('button', { name: 'Add to calendar' }).waitFor();
  await take('done');
  await close();
}

/** A service that asks for everything: options, the site's own questions, a coupon. */
async function answerWithPictures(browser: Browser, device: Device): Promise<void> {
  const { page, press, take, close } = await openDemo(browser, device);
  await press(/First visit/);
  await page.getByLabel('Mila Brandt').check();
  await press('Herbal tea: one more');
  await take('every-option');
  await press('Continue');
  await page.locator('amelia-time-list').getByRole('button').first().click();
  await press('Review');
  await page.getByText('Please answer this.').first().waitFor();
  await take('every-question');
  await page.getByLabel('First name').fill('Jordan');
  await page.getByLabel('Last name').fill('Parker');
  await page.getByLabel('E-mail').fill('jordan.parker@example.test');
  await page.getByLabel('What brings you here?').fill('My neck');
  await page.getByLabel('Medium').check();
  await page.getByLabel('Where you live').fill('Quay 12, Belgrade');
  await press('Review');
  await press('Have a code?');
  await page.getByLabel('Your code').fill('WELCOME10');
  await press('Apply');
  await page.getByText('Remove').first().waitFor();
  await take('every-line');
  await close();
}

/** A series of eight with two dates taken, one of them open to be changed. */
async function repeatWithPictures(browser: Browser, device: Device): Promise<void> {
  const { demo, page, press, take, close } = await openDemo(browser, device);
  demo.amelia.change(({ engagements }) => {
    for (const day of ['2026-12-16', '2027-01-06']) {
      engagements.push({ employeeId: 3, start: `${day} 00:00`, end: `${day} 23:59` });
    }
  });
  await press(/Weekly pilates/);
  await page.getByLabel('Ines Okafor').check();
  await press('Continue');
  await press('Next month');
  await press(/^Wednesday, 2 December/);
  await page.locator('amelia-time-list').getByRole('button').nth(3).click();
  await page.getByLabel('Weekly').check();
  await page.getByLabel('How many times?').fill('8');
  await page.keyboard.press('Tab');
  await page.getByText(/2 dates were taken/).waitFor();
  await press(/^Change Mon 14 Dec/);
  await page.getByRole('button', { name: 'Later day' }).waitFor();
  await take('series');
  await close();
}

/** A weekend with three dates, one that is full, and tickets to the receipt. */
async function attendWithPictures(browser: Browser, device: Device): Promise<void> {
  const { page, press, take, close } = await openDemo(browser, device);
  await press('Events');
  await page.getByRole('button', { name: /Open evening/ }).waitFor();
  await take('events');
  for (const [name, screen] of [
    [/Yoga weekend/, 'event-dates'],
    [/Kids’ yoga/, 'event-full'],
  ] as const) {
    await press(name);
    await page.getByRole('heading', { name }).waitFor();
    await take(screen);
    await press('Back');
  }
  await press(/Family movement/);
  await press('Adult: one more');
  await press('Child: one more');
  await take('event-tickets');
  await press('Continue');
  await page.getByLabel('First name').fill('Jordan');
  await page.getByLabel('Last name').fill('Parker');
  await page.getByLabel('E-mail').fill('jordan.parker@example.test');
  await press('Review');
  await page.getByRole('button', { name: 'Book it' }).waitFor();
  await take('event-review');
  await press('Book it');
  await page.getByRole('button', { name: 'Add to calendar' }).waitFor();
  await take('event-done');
  await close();
}

async function takeWidget(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.locator('amelia-booking').screenshot({ path: `${folder}${name}.png` });
}

async function setTrouble(origin: string, kind: string): Promise<void> {
  await fetch(`${origin}/demo/trouble`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ kind }),
  });
}

await takePictures();
