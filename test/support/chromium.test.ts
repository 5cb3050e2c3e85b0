import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from './chromium.js';
import { createMachine } from './fake-machine.js';

const machineWith = (files: string[], changes: Partial<Machine> = {}) =>
  createMachine('/usr/bin/chromium', files, changes);

describe('finding Chromium', () => {
  it('takes the one the environment names before any other', async () => {
    const { machine } = machineWith(['/opt/mine', '/usr/bin/chromium'], {
      env: { CHROME_PATH: '/opt/mine' },
    });
    expect(await findChromium(machine)).toBe('/opt/mine');
  });

  it('says so where the environment names a file that is not there', async () => {
    const { machine } = machineWith(['/usr/bin/chromium'], {
      env: { CHROMIUM_PATH: '/opt/gone' },
    });
    await expect(findChromium(machine)).rejects.toThrow('CHROMIUM_PATH names /opt/gone');
  });

  it.each([
    ['linux', '/usr/bin/chromium', {}],
    ['linux', '/usr/bin/google-chrome', {}],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    [
      'win32',
      'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
      { PROGRAMFILES: 'C:\\Programs' },
    ],
  ])('finds it in its usual place on %s: %s', async (platform, path, env) => {
    const { machine, commands } = machineWith([path], { platform, env });
    expect(await findChromium(machine)).toBe(path);
    expect(commands).toEqual([]);
  });

  it('installs it as root on a Debian-like system, and says so once', async () => {
    const { machine, commands, lines } = machineWith(['/etc/debian_version'], { isRoot: true });
    expect(await findChromium(machine)).toBe('/usr/bin/chromium');
    expect(commands).toEqual([
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends chromium',
    ]);
    expect(lines).toHaveLength(1);
  });

  it.each([
    ['without root', ['/etc/debian_version'], false],
    ['where there is no apt', [], true],
  ])('installs nothing %s, and says what to do', async (_, files, isRoot) => {
    const { machine, commands } = machineWith([...files], { isRoot });
    await expect(findChromium(machine)).rejects.toThrow('install Chromium or Google Chrome');
    expect(commands).toEqual([]);
  });
});
