import { type Browser, chromium, type Page } from 'playwright-core';
import { browserFlags } from './browser-flags.mjs';
import { findChromium } from './chromium.js';

/** What a visitor's device is set to. */
export interface Device {
  /** IANA zone. */
  timeZone?: string;
  /** BCP 47. */
  locale?: string;
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
}

/** Starts the Chromium of this machine. Close it when done. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    chromiumSandbox: false,
    args: browserFlags,
  });
}

/** A page of its own, with nothing kept from others and no motion. */
export async function openPage(browser: Browser, device: Device = {}): Promise<Page> {
  const {
    timeZone = 'Europe/Belgrade',
    locale = 'en-GB',
    width = 800,
    height = 900,
    colorScheme = 'light',
  } = device;
  const context = await browser.newContext({
    timezoneId: timeZone,
    locale,
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  return context.newPage();
}
