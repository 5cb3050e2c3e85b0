import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webkitLauncher } from './engines/webkit-launcher.mjs';
import own from './web-test-runner.config.mjs';

const {
  FIREFOX_PATH = '/usr/bin/firefox-esr',
  WEBKIT_PATH = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  WEBKIT_DRIVER_PATH = '/usr/bin/WebKitWebDriver',
  XVFB_PATH = '/usr/bin/Xvfb',
} = process.env;
const env = { ...process.env, TZ: 'Europe/Belgrade' };

const firefox = puppeteerLauncher({
  launchOptions: {
    browser: 'firefox',
    executablePath: FIREFOX_PATH,
    headless: true,
    env,
    // A page takes itself for the one in front.
    extraPrefsFirefox: { 'focusmanager.testmode': true },
  },
});

const webkit = await webkitLauncher(
  { screen: XVFB_PATH, driver: WEBKIT_DRIVER_PATH, browser: WEBKIT_PATH },
  env,
);

/** Where engines differ: keys and focus, room, fields. All else is tested in Chromium alone. */
const files = [
  'by-keyboard',
  'ui/month-calendar',
  'ui/quantity-field',
  'ui/time-list',
  'steps/custom-fields',
].map((name) => `${own.rootDir}test/widget/${name}.browser.test.ts`);

/** Tests of elements in the other two engines, at the same time; in each one page after another. */
export default {
  ...own,
  files,
  concurrency: 1,
  concurrentBrowsers: 2,
  browsers: [firefox, webkit],
  // A key takes its way through a driver: stories of many keys take a while on a busy machine.
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
};
