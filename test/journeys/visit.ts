import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type Demo, startDemo } from '../../demo/server.js';
import { type Device, openBrowser, openPage } from '../support/browser.js';
import { typeDetails } from '../support/typed-details.js';
import { findBarriers, reaches } from './customer.js';

/** What all clocks say: the browser's, the proxy's and Amelia's. */
const now = Date.parse('2026-11-24T09:00:00Z');

/** A browser, and a demo on the machine's own clock; both stay for all tests of the file. */
export function useDemo() {
  let browser: Browser;
  let demo: Demo;

  beforeAll(async () => {
    [browser, demo] = await Promise.all([openBrowser(), startDemo({ port: 0 })]);
  });

  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });

  return { browser: () => browser, demo: () => demo };
}

/** Somebody at the demo's page: a demo of their own for each test, and no error on their page. */
export function useVisit() {
  let browser: Browser;
  let demo: Demo;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    errors = [];
    demo = await startDemo({ port: 0, now: () => now });
  });

  afterEach(async () => {
    await page.context().close();
    await demo.close();
    expect(errors).toEqual([]);
  });

  async function open(device?: Device): Promise<Page> {
    page = await openPage(browser, device);
    // What does not come is to be told by its name, not by the test's own time.
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => errors.push(error.message));
    // Listened to from the start: else the system's own dialog may open before anyone listens.
    page.on('filechooser', () => undefined);
    await page.clock.setFixedTime(now);
    await page.goto(demo.origin);
    await reaches(page, 'What would you like to book?');
    return page;
  }

  return {
    open,
    demo: () => demo,
    /** Presses the first button of that name. */
    press: (name: string | RegExp) => page.getByRole('button', { name }).first().click(),
    /** Comes to a screen, on which nothing is in anybody's way. */
    async arrives(heading: string | RegExp): Promise<void> {
      await reaches(page, heading);
      expect(await findBarriers(page)).toEqual([]);
    },
    /** The first time of the day that is shown; gives what it says. */
    async chooseTime(): Promise<string> {
      const time = page.locator('amelia-time-list').getByRole('button').first();
      const label = (await time.textContent()) ?? '';
      await time.click();
      return label;
    },
    async typeDetails(): Promise<void> {
      await typeDetails(page);
    },
    /** The one booking that reached Amelia. */
    booking() {
      const bookings = demo.amelia.requests.filter(
        ({ method, call }) => method === 'POST' && call === '/bookings',
      );
      expect(bookings).toHaveLength(1);
      return bookings[0];
    },
  };
}
