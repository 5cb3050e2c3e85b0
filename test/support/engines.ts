import { firstExisting, type Machine, thisMachine } from './chromium.js';

/** What the tests start, by the variable that names it, and the Debian package that has it. */
const programs: Record<string, { package: string; paths: readonly string[] }> = {
  FIREFOX_PATH: { package: 'firefox-esr', paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'] },
  WEBKIT_DRIVER_PATH: { package: 'webkit2gtk-driver', paths: ['/usr/bin/WebKitWebDriver'] },
  // The browser comes with the library that the driver needs.
  WEBKIT_PATH: {
    package: 'webkit2gtk-driver',
    paths: ['x86_64', 'aarch64'].map(
      (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
    ),
  },
  XVFB_PATH: { package: 'xvfb', paths: ['/usr/bin/Xvfb'] },
};

/**
 * Firefox, and WebKit with what drives it: each by the variable that names its path. What is missing
 * is installed where the system is Debian-like and we may install.
 *
 * @returns null where they are not there and can't be: the tests in Chromium count all the same
 * @throws with one plain sentence where they were installed and are not where they should be
 */
export async function findEngines(
  machine: Machine = thisMachine(),
): Promise<Record<string, string> | null> {
  const { found, missing } = await look(machine);
  if (missing.length === 0) return found;

  if (!machine.isRoot || !(await machine.exists('/etc/debian_version'))) {
    machine.say(
      `Nothing is tested in Firefox and WebKit: install ${missing.join(', ')} on Debian, or set ${Object.keys(programs).join(', ')}.`,
    );
    return null;
  }
  machine.say(`Installing ${missing.join(', ')} with apt-get.`);
  await machine.run('apt-get', ['update', '-qq']);
  await machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
  const now = await look(machine);
  if (now.missing.length === 0) return now.found;
  throw new Error(
    `apt-get installed ${now.missing.join(', ')}, but not where its executables usually are.`,
  );
}

async function look(machine: Machine) {
  const found: Record<string, string> = {};
  const missing = new Set<string>();
  for (const [variable, program] of Object.entries(programs)) {
    const named = machine.env[variable];
    const path = await firstExisting(named ? [named] : program.paths, machine);
    if (path) found[variable] = path;
    else missing.add(program.package);
  }
  return { found, missing: [...missing] };
}
