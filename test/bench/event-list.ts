import type { Browser, Page } from 'playwright-core';
import { manyPages, serveManyEvents } from '../support/many-events.js';
import { slowPhone } from './service-list.js';

/** Long enough for a page of events to be written, few cards a frame. */
const writtenMs = 700;

/** The longest task of a slow phone's main thread, in milliseconds; 0 where none took 50. */
export interface EventListTimes {
  /** While the second page, and the last ones, were added. */
  pagesMs: number;
  /** While all of it was scrolled. */
  scrollMs: number;
  /** While an event in the middle of it was opened. */
  openMs: number;
}

/**
 * Opens a page with the widget on 1,000 events, loads them all, scrolls through them and opens one.
 *
 * @param address - of a page with the widget.
 */
export async function measureEventList(browser: Browser, address: string): Promise<EventListTimes> {
  const context = await browser.newContext({ viewport: { width: 380, height: 800 } });
  try {
    const page = await context.newPage();
    await serveManyEvents(page);
    await page.goto(address);
    await page.getByRole('button', { name: /number 1 / }).waitFor();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpuSlowDown });
    await watchTasks(page);
    const firstMs = await longestTask(page, () => showMore(page));
    for (let shown = 2; shown < manyPages - 2; shown += 1) await showMore(page);
    const lastMs = await longestTask(page, () => showMore(page));
    const scrollMs = await longestTask(page, () => scrollThrough(page));
    const openMs = await longestTask(page, () => page.mouse.click(190, 400));
    return { pagesMs: Math.max(firstMs, lastMs), scrollMs, openMs };
  } finally {
    await context.close();
  }
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = globalThis as unknown as { tasksMs: number[] };
    watched.tasksMs = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.tasksMs.push(duration);
    }).observe({ type: 'longtask' });
  });
}

async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const take = () =>
    page.evaluate(() => {
      const { tasksMs } = globalThis as unknown as { tasksMs: number[] };
      return Math.max(0, ...tasksMs.splice(0));
    });
  await page.waitForTimeout(writtenMs);
  await take();
  await act();
  await page.waitForTimeout(writtenMs);
  return take();
}

/** Asked of the elements themselves: looking for words on the page would be a task, too. */
async function showMore(page: Page): Promise<void> {
  await page.evaluate(() => {
    document
      .querySelector('amelia-booking')
      ?.shadowRoot?.querySelector('amelia-event-step')
      ?.shadowRoot?.querySelector<HTMLElement>('.more')
      ?.click();
  });
  await page.waitForTimeout(writtenMs);
}

async function scrollThrough(page: Page): Promise<void> {
  await page.mouse.move(190, 400);
  for (const step of [...Array(30).fill(900), ...Array(10).fill(-900)]) {
    await page.mouse.wheel(0, step);
    await page.waitForTimeout(50);
  }
}
