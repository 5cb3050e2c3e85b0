import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webkitLauncher } from './engines/webkit-launcher.mjs';
import own from './web-test-runner.config.mjs';

const env = { ...process.env, TZ: 'Europe/Belgrade' };
const wanted = (process.env.ENGINES ?? 'firefox,webkit').split(',');

/** The same in the other engines. */
const browsers = {
  firefox: () =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH,
        headless: true,
        env,
        // A page takes itself for the one in front.
        extraPrefsFirefox: { 'focusmanager.testmode': true },
      },
      concurrency: 1,
    }),
  webkit: () =>
    webkitLauncher(
      {
        xvfb: 'Xvfb',
        driver: process.env.WEBKIT_DRIVER_PATH,
        browser: process.env.WEBKIT_PATH,
      },
      env,
    ),
};

export default {
  ...own,
  concurrency: 1,
  browsers: await Promise.all(wanted.map((name) => browsers[name]())),
};
