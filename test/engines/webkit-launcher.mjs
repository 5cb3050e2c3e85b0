import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** What a key is called on a keyboard, and its place in WebDriver's table of keys. */
const keys = {
  Shift: '\uE008',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
};

/**
 * WebKit as Linux has it, through its own driver, on a screen that nobody sees. Both are started
 * when the tests begin and end with them.
 *
 * @param {{ screen: string, driver: string, browser: string }} paths of the executables
 * @param {Record<string, string | undefined>} env
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export async function webkitLauncher(paths, env) {
  const port = await findFreePort();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
    },
  });
  const { initialize, stop } = launcher;
  const children = [];

  return Object.assign(launcher, {
    async initialize(config) {
      const display = await startScreen(paths.screen, children);
      await startDriver(paths.driver, port, { ...env, ...onScreen(display) }, children);
      await initialize.call(launcher, config);
      launcher.name = 'WebKit';
    },
    async stop() {
      await stop.call(launcher);
      for (const child of children) child.kill();
    },
    /** Each key by itself, down and up, as fingers do; the launcher's own way holds all at once. */
    sendKeys: (_session, names) =>
      perform(
        launcher,
        names.flatMap((name) => [down(name), up(name)]),
      ),
    pressChord: (names) => perform(launcher, [...names.map(down), ...names.toReversed().map(up)]),
  });
}

const down = (name) => ({ type: 'keyDown', value: keys[name] ?? name });
const up = (name) => ({ type: 'keyUp', value: keys[name] ?? name });

function perform({ driver }, actions) {
  return driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
}

/** A screen in memory. @returns {Promise<string>} its name */
function startScreen(path, children) {
  // It takes the first number that is free, and tells which.
  const args = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = spawn(path, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(screen);
  return new Promise((resolve, reject) => {
    screen.stdout.once('data', (number) => resolve(`:${String(number).trim()}`));
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb ended before there was a screen')));
  });
}

/** Without a graphics card. */
function onScreen(display) {
  return {
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    LANG: 'en_US.UTF-8',
  };
}

async function startDriver(path, port, env, children) {
  const driver = spawn(path, [`--port=${port}`], { stdio: 'ignore', env });
  children.push(driver);
  const ended = new Promise((_, reject) => {
    driver.once('error', reject);
    driver.once('exit', () => reject(new Error('WebKitWebDriver ended before it took requests')));
  });
  ended.catch(() => {});
  await Promise.race([ended, whenReady(`http://127.0.0.1:${port}/status`)]);
}

/** Asks until it answers, for ten seconds. */
async function whenReady(address) {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver took no requests within ten seconds');
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
