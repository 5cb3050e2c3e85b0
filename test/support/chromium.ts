import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { promisify } from 'node:util';

/** What finding a browser needs from the machine; tests bring their own. */
export interface Machine {
  env: Record<string, string | undefined>;
  platform: string;
  isRoot: boolean;
  exists(path: string): Promise<boolean>;
  run(command: string, args: string[]): Promise<void>;
  say(line: string): void;
}

const variables = ['CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'];

const linuxPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge',
];

const macPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium that tests can drive: the one an environment variable names, else one in
 * a usual place, else one installed now where the system is Debian-like and we may install.
 *
 * @throws with one plain sentence where there is none and none can be installed
 */
export async function findChromium(machine: Machine = thisMachine()): Promise<string> {
  for (const name of variables) {
    const path = machine.env[name];
    if (!path) continue;
    if (await machine.exists(path)) return path;
    throw new Error(`${name} names ${path}, but there is no such file.`);
  }

  const places = usualPlaces(machine);
  const found = await firstExisting(places, machine);
  if (found) return found;

  if (!machine.isRoot || !(await machine.exists('/etc/debian_version'))) {
    throw new Error(
      'No Chromium found: install Chromium or Google Chrome, or set CHROMIUM_PATH to its executable.',
    );
  }
  machine.say('No Chromium found, installing the package "chromium" with apt-get.');
  await machine.run('apt-get', ['update', '-qq']);
  await machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  const installed = await firstExisting(places, machine);
  if (installed) return installed;
  throw new Error(
    'apt-get installed "chromium", but its executable is in none of the usual places.',
  );
}

/** Where browsers live on this kind of system. */
function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') return macPlaces;
  if (platform !== 'win32') return linuxPlaces;
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? windowsPlaces.map((place) => `${root}\\${place}`) : []));
}

/** The first of these files that is there. */
export async function firstExisting(
  paths: readonly string[],
  machine: Machine,
): Promise<string | undefined> {
  for (const path of paths) {
    if (await machine.exists(path)) return path;
  }
  return undefined;
}

/** The machine we are on. */
export function thisMachine(): Machine {
  const execute = promisify(execFile);
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    say: (line) => console.log(line),
    exists: (path) =>
      access(path, constants.F_OK).then(
        () => true,
        () => false,
      ),
    run: async (command, args) => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      await execute(command, args, { env, maxBuffer: 64 * 1024 * 1024, timeout: 8 * 60_000 });
    },
  };
}
