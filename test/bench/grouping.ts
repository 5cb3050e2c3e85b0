import { openBrowser } from '../support/browser.js';
import { buildScript } from './build-script.js';
import { measureGrouping } from './group-slots.js';
import { slowPhone } from './service-list.js';

/** From a few days to more than a year and a half. */
const slotCounts = [200, 2_000, 20_000] as const;

/** Medians in milliseconds, by the number of slots. */
export interface GroupingTimes {
  slotCount: number;
  nodeMs: number;
  /** In Chromium, its processor slowed down as a slow phone's. */
  phoneMs: number;
}

/** How long grouping and writing slots takes in Node and on a slow phone. */
export async function measureGroupings(): Promise<GroupingTimes[]> {
  // The first run compiles.
  measureGrouping(200);
  const nodeMs = slotCounts.map(measureGrouping);
  const phoneMs = await measureOnPhone();
  return slotCounts.map((slotCount, index) => ({
    slotCount,
    nodeMs: nodeMs[index] ?? 0,
    phoneMs: phoneMs[index] ?? 0,
  }));
}

async function measureOnPhone(): Promise<number[]> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpuSlowDown });
    await page.addScriptTag({ content: await buildScript('test/bench/group-slots.ts') });
    await page.evaluate(() => globalThis.groupingMs(200));
    const timesMs: number[] = [];
    for (const slotCount of slotCounts) {
      timesMs.push(await page.evaluate((count) => globalThis.groupingMs(count), slotCount));
    }
    return timesMs;
  } finally {
    await browser.close();
  }
}
