import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './command.js';
import {
  addCounts,
  type Counts,
  toClosingLine,
  toCounts,
  toCountsByFile,
  type VitestReport,
  withDeath,
} from './counts.js';

const journeys = 'test/journeys';
const runtimes = 'test/runtimes';

/** Journeys through the built whole. */
export function runJourneys(chromiumPath: string): Promise<Counts> {
  return runVitest([journeys], { CHROMIUM_PATH: chromiumPath });
}

/** The built proxy on each runtime it can run on, of which each is told by itself. */
export async function runRuntimes(): Promise<Counts> {
  let report: VitestReport | undefined;
  // They wait more than they work.
  const counts = await runVitest([runtimes, '--no-isolate', '--max-workers=2'], {}, (read) => {
    report = read;
  });
  for (const [name, own] of report ? toCountsByFile(report) : []) {
    console.log(`${name.replace('the proxy on ', '')}: ${toClosingLine(own)}`);
  }
  return counts;
}

/** Where the unit tests stand that have to do with time; parts of their paths. */
const aboutTime = [
  'test/docs/',
  'test/support/',
  'test/widget/',
  'test/proxy/amelia/',
  ...[
    'availability',
    'book',
    'events/early-birds',
    'events/sent',
    'events/times',
    'fixed-offset',
    'look-up',
    'packages/sent',
    'packages/moved',
    'managed/found',
    'managed/made',
    'managed/moved',
    'managed/purchase',
    'repeated-hour',
    'series',
    'time-zone',
  ].map((name) => `test/proxy/${name}`),
  ...['bookings', 'clock', 'form', 'purchases', 'recurring', 'replay', 'slots'].map(
    (name) => `test/demo/${name}`,
  ),
];

/** Unit tests on a machine in that zone: all of them, or those that have to do with time. */
export function runUnits(timeZone: string, which: 'all' | 'about-time'): Promise<Counts> {
  const named = which === 'all' ? [] : aboutTime;
  // One module graph for all: half of the time would go into loading it anew for each file.
  const others = [journeys, runtimes].flatMap((folder) => ['--exclude', `${folder}/**`]);
  return runVitest([...named, '--no-isolate', ...others], { TZ: timeZone });
}

function runVitest(
  which: string[],
  env: Record<string, string>,
  read: (report: VitestReport) => void = () => undefined,
): Promise<Counts> {
  return withReportFile(async (file) => {
    const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const exitCode = await runTool('vitest', ['run', ...report, ...which], {
      env,
      limitMinutes: 12,
    });
    const counted = await readJson<VitestReport>(file);
    if (counted) read(counted);
    return withDeath(counted && toCounts(counted), exitCode);
  });
}

/** Tests of elements in a real browser. */
export function runBrowserTests(chromiumPath: string): Promise<Counts> {
  return runInBrowsers('test/web-test-runner.config.mjs', { CHROMIUM_PATH: chromiumPath });
}

/** Those where engines differ once more, in Firefox and in WebKit, of which each is told by itself. */
export function runInOtherEngines(enginePaths: Record<string, string>): Promise<Counts> {
  return runInBrowsers('test/engines.config.mjs', enginePaths, (browser, counts) => {
    console.log(`${browser}: ${toClosingLine(counts)}`);
  });
}

function runInBrowsers(
  config: string,
  env: Record<string, string>,
  tell: (browser: string, counts: Counts) => void = () => undefined,
): Promise<Counts> {
  return withReportFile(async (file) => {
    const exitCode = await runTool('web-test-runner', ['--config', config], {
      env: { ...env, BROWSER_COUNT_FILE: file },
      limitMinutes: 8,
    });
    const byBrowser = await readJson<Record<string, Counts>>(file);
    if (!byBrowser) return withDeath(undefined, exitCode);
    for (const [browser, counts] of Object.entries(byBrowser)) tell(browser, counts);
    return withDeath(addCounts(...Object.values(byBrowser)), exitCode);
  });
}

/** The widget, then the proxy that carries it; the package, then the pages that are made with it. */
const builds: Parameters<typeof runTool>[] = [
  ...['widget', 'proxy', 'package'].map(
    (mode): Parameters<typeof runTool> => [
      'vite',
      ['build', '--mode', mode, '--logLevel', 'warn'],
      { limitMinutes: 3 },
    ],
  ),
  ['tsc', ['-p', 'widget/build/tsconfig.json'], { limitMinutes: 3 }],
  [
    'cem',
    ['analyze', '--config', 'widget/build/custom-elements-manifest.config.mjs'],
    { limitMinutes: 3 },
  ],
  ['tsx', ['demo/frameworks/build.ts'], { limitMinutes: 5 }],
];

/** Builds all that is tested as it ships; true where everything went well. */
export async function build(): Promise<boolean> {
  for (const each of builds) {
    if ((await runTool(...each)) !== 0) return false;
  }
  return true;
}

async function withReportFile(run: (file: string) => Promise<Counts>): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'amelia-tests-'));
  try {
    return await run(join(folder, 'report.json'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a runner left in a file; undefined where it left none that can be read. */
async function readJson<Report>(file: string): Promise<Report | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
