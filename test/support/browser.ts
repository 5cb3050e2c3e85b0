import { type Browser, chromium } from 'playwright-core';
import { browserFlags } from './browser-flags.mjs';
import { findChromium } from './chromium.js';

/** Starts the Chromium that journeys drive. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: browserFlags });
}
