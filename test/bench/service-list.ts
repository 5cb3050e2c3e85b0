import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { median } from './numbers.js';

/** A slow phone on a slow network, as the browser's own tools imitate them. */
export const slowPhone = {
  cpuSlowDown: 4,
  /** Added to each request, from its start to the first byte of the answer. */
  latencyMs: 400,
  downloadBitsPerSecond: 1_600_000,
  uploadBitsPerSecond: 750_000,
};

const runs = 7;

/**
 * How long pages take until a text shows, from the start of loading with nothing cached: medians
 * in milliseconds, measured in turn.
 */
export async function measureUntilShown(
  addresses: readonly string[],
  text: string,
): Promise<number[]> {
  const browser = await openBrowser();
  try {
    const timesMs = addresses.map((): number[] => []);
    // The first run warms up servers and browser.
    for (let run = 0; run <= runs; run += 1) {
      for (const [index, address] of addresses.entries()) {
        const elapsedMs = await measureOnce(browser, address, text);
        if (run > 0) timesMs[index]?.push(elapsedMs);
      }
    }
    return timesMs.map(median);
  } finally {
    await browser.close();
  }
}

async function measureOnce(browser: Browser, address: string, text: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 380, height: 800 } });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpuSlowDown });
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowPhone.latencyMs,
    downloadThroughput: slowPhone.downloadBitsPerSecond / 8,
    uploadThroughput: slowPhone.uploadBitsPerSecond / 8,
  });
  const startedMs = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByText(text).first().waitFor({ timeout: 15_000 });
  const elapsedMs = performance.now() - startedMs;
  await context.close();
  return elapsedMs;
}
