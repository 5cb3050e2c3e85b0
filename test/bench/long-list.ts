import type { Browser, CDPSession, Page } from 'playwright-core';
import { aLargeCatalog } from '../support/large-catalog.js';
import { median } from './numbers.js';
import { slowPhone } from './service-list.js';

const word = 'deep massage';
/** Long enough for what a letter sets off, screens drawn anew included. */
const settleMs = 150;

/** What the main thread of a slow phone spends on scripts, in milliseconds. */
export interface LongListTimes {
  /** Until the first services show. */
  firstScreenMs: number;
  /** One for each letter of a search. */
  lettersMs: number[];
}

/**
 * Opens a page with the widget on 2,000 services and 200 employees and looks for one of them. What
 * counts is the thread's own time, so that other work on this machine changes little.
 *
 * @param address - of a page with the widget.
 */
export async function measureLongList(browser: Browser, address: string): Promise<LongListTimes> {
  const context = await browser.newContext({ viewport: { width: 380, height: 800 } });
  try {
    const page = await context.newPage();
    const body = JSON.stringify(aLargeCatalog());
    await page.route('**/v1/catalog*', (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    );
    const devTools = await context.newCDPSession(page);
    await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpuSlowDown });
    await page.goto(address, { waitUntil: 'commit' });
    await untilServicesShow(page);
    const firstScreenMs = await toScriptMs(devTools);
    await page.getByRole('searchbox').click();
    // Meanwhile the services are read for the search, in quiet moments.
    await page.waitForTimeout(2000);
    return { firstScreenMs, lettersMs: await typeLetters(page, devTools) };
  } finally {
    await context.close();
  }
}

/** Of several openings: the median of the first screens, and of all letters together. */
export async function measureLongLists(
  browser: Browser,
  address: string,
  runs: number,
): Promise<{ firstScreenMs: number; letterMs: number; slowestLetterMs: number }> {
  const all: LongListTimes[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await measureLongList(browser, address));
  const lettersMs = all.map((times) => times.lettersMs);
  return {
    firstScreenMs: median(all.map((times) => times.firstScreenMs)),
    letterMs: median(lettersMs.flat()),
    slowestLetterMs: median(lettersMs.map((times) => Math.max(...times))),
  };
}

async function typeLetters(page: Page, devTools: CDPSession): Promise<number[]> {
  const timesMs: number[] = [];
  for (const letter of word) {
    const beforeMs = await toScriptMs(devTools);
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(settleMs);
    timesMs.push((await toScriptMs(devTools)) - beforeMs);
  }
  return timesMs;
}

/** Asked of the elements themselves: looking for words on the page would count as script, too. */
async function untilServicesShow(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .querySelector('amelia-booking')
      ?.shadowRoot?.querySelector('amelia-service-step')
      ?.shadowRoot?.querySelector('amelia-choice-card'),
  );
}

async function toScriptMs(devTools: CDPSession): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  const script = metrics.find(({ name }) => name === 'ScriptDuration');
  return (script?.value ?? 0) * 1000;
}
