import { describe, expect, it } from 'vitest';
import { findEngines } from './engines.js';
import { createMachine } from './fake-machine.js';

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const all = ['/usr/bin/firefox-esr', '/usr/bin/WebKitWebDriver', miniBrowser, '/usr/bin/Xvfb'];

describe('finding Firefox and WebKit', () => {
  it('takes what is there, and what the environment names before it', async () => {
    const { machine, commands } = createMachine('', [...all, '/opt/firefox'], {
      env: { FIREFOX_PATH: '/opt/firefox' },
    });
    expect(await findEngines(machine)).toEqual({
      FIREFOX_PATH: '/opt/firefox',
      WEBKIT_DRIVER_PATH: '/usr/bin/WebKitWebDriver',
      WEBKIT_PATH: miniBrowser,
      XVFB_PATH: '/usr/bin/Xvfb',
    });
    expect(commands).toEqual([]);
  });

  it('installs as root on a Debian-like system only what is missing, with one update', async () => {
    const files = ['/etc/debian_version', ...all.slice(1)];
    const { machine, commands, lines } = createMachine('/usr/bin/firefox-esr', files, {
      isRoot: true,
    });
    expect(await findEngines(machine)).toMatchObject({ FIREFOX_PATH: '/usr/bin/firefox-esr' });
    expect(commands).toEqual([
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends firefox-esr',
    ]);
    expect(lines).toHaveLength(1);
  });

  it.each([
    ['without root', ['/etc/debian_version'], false],
    ['where there is no apt', [], true],
  ])('goes without them %s, and says what to do', async (_, files, isRoot) => {
    const { machine, commands, lines } = createMachine('', [...files], { isRoot });
    expect(await findEngines(machine)).toBeNull();
    expect(commands).toEqual([]);
    expect(lines[0]).toContain('firefox-esr, webkit2gtk-driver, xvfb');
  });

  it('says so where an installation brought nothing', async () => {
    const { machine } = createMachine('/nowhere', ['/etc/debian_version'], { isRoot: true });
    await expect(findEngines(machine)).rejects.toThrow('apt-get installed firefox-esr');
  });
});
