import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { pressChord } from './engines/press-chord.mjs';
import { countReporter } from './runners/count-reporter.mjs';
import { browserFlags } from './support/browser-flags.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const countFile = process.env.BROWSER_COUNT_FILE;

/** A page that takes itself for the one in front: several run at once, and each has a focus. */
async function openFocusedPage({ context }) {
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** Tests that need a real browser: elements and what they do there. */
export default {
  rootDir,
  files: [`${rootDir}test/**/*.browser.test.ts`],
  nodeResolve: { exportConditions: ['browser', 'production'] },
  concurrency: 2,
  testsFinishTimeout: 120_000,
  browserStartTimeout: 60_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  plugins: [
    pressChord(),
    a11ySnapshotPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {
        // Left out, the launcher looks for an installed Chrome by itself.
        executablePath: process.env.CHROMIUM_PATH,
        headless: true,
        // The device stands where the business does, unless a test says otherwise.
        env: { ...process.env, TZ: 'Europe/Belgrade' },
        args: browserFlags,
      },
      createPage: openFocusedPage,
    }),
  ],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    ...(countFile ? [countReporter(countFile)] : []),
  ],
};
