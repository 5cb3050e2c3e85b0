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
    for (const device of devices) await bookWithPictures(browser, device);
  } finally {
    await browser.close();
  }
}

async function bookWithPictures(
  browser: Browser,
  { name, width, colorScheme }: (typeof devices)[number],
): Promise<void> {
  const demo = await startDemo({ port: 0, now: () => now });
  const page = await openPage(browser, { timeZone: 'America/New_York', width, colorScheme });
  const press = (button: string | RegExp) =>
    page.getByRole('button', { name: button }).first().click();
  const take = (screen: string) => takeWidget(page, `${screen}-${name}`);

  await page.clock.setFixedTime(now);
  await page.goto(demo.origin);
  await page.getByRole('button', { name: /Deep tissue/ }).waitFor();
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

  await page.context().close();
  await demo.close();
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
