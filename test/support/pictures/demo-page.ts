import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { startDemo } from '../../../demo/server.js';
import { openPage } from '../browser.js';
import { typeDetails } from '../typed-details.js';

export const folder = fileURLToPath(new URL('../../../demo/pictures/', import.meta.url));

/** A Tuesday morning, so that the pictures change only when the screens do. */
const now = Date.parse('2026-11-24T09:00:00Z');

/** What pictures are taken on. */
export interface PicturedDevice {
  /** The end of the pictures' names. */
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
  isRightToLeft?: boolean;
}

/** The demo's page on a device, before anything is chosen. */
export type PicturedDemo = Awaited<ReturnType<typeof openDemo>>;

/** Starts a demo of its own. Close it when done. */
export async function openDemo(browser: Browser, device: PicturedDevice) {
  const { name, width, colorScheme, isRightToLeft = false } = device;
  const demo = await startDemo({ port: 0, now: () => now });
  const page = await openPage(browser, { timeZone: 'America/New_York', width, colorScheme });
  await page.clock.setFixedTime(now);
  await page.goto(demo.origin);
  if (isRightToLeft) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await page.getByRole('button', { name: /Deep tissue/ }).waitFor();
  return {
    demo,
    page,
    press: (button: string | RegExp) => page.getByRole('button', { name: button }).first().click(),
    /** The first time of the day that is shown. */
    async chooseTime(): Promise<void> {
      await page.locator('amelia-time-list').getByRole('button').first().click();
    },
    typeDetails: () => typeDetails(page),
    /** From the details to the last screen before it is booked. */
    async review(): Promise<void> {
      await typeDetails(page);
      await page.getByRole('button', { name: 'Review' }).first().click();
      await page.getByRole('button', { name: 'Book it' }).waitFor();
    },
    /** A picture of the widget alone. */
    async take(screen: string): Promise<void> {
      await page.mouse.move(0, 0);
      const widget = page.locator('amelia-booking:not([hidden]), amelia-manage').first();
      await widget.screenshot({ path: `${folder}${screen}-${name}.png` });
    },
    async close(): Promise<void> {
      await page.context().close();
      await demo.close();
    },
  };
}
