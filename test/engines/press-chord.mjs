/**
 * A command for tests: keys held together, like Shift and Tab, which not every launcher has a way
 * to press.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function pressChord() {
  return {
    name: 'press-chord',
    async executeCommand({ command, payload, session }) {
      if (command !== 'press-chord') return null;
      const { browser, id } = session;
      if (browser.type === 'webdriver') await browser.pressChord(payload);
      else await pressInPage(browser.getPage(id).keyboard, payload);
      return true;
    },
  };
}

async function pressInPage(keyboard, keys) {
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.toReversed()) await keyboard.up(key);
}
