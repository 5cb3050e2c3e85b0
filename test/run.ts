import { addCounts, type Counts, noTests, toClosingLine } from './runners/counts.js';
import {
  build,
  runBrowserTests,
  runInOtherEngines,
  runJourneys,
  runRuntimes,
  runUnits,
} from './runners/runners.js';
import { checkSizes, printSizes } from './size/sizes.js';
import { findChromium } from './support/chromium.js';
import { findEngines } from './support/engines.js';

const oneFailure: Counts = { ...noTests, failed: 1 };
const oneSkipped: Counts = { ...noTests, skipped: 1 };

/**
 * No result may depend on where the machine stands: with clock changes, half hours, and neither.
 * What has to do with time runs in all of them, everything in one.
 */
const machineZones = [
  { timeZone: 'UTC', which: 'all' },
  { timeZone: 'Australia/Lord_Howe', which: 'about-time' },
  { timeZone: 'Europe/Belgrade', which: 'about-time' },
  { timeZone: 'America/St_Johns', which: 'about-time' },
  { timeZone: 'Pacific/Apia', which: 'about-time' },
] as const;

/** Everything there is to test; the last line it prints sums up, and the exit code agrees. */
async function runAll(): Promise<Counts> {
  const chromiumPath = await findChromium();

  heading('Build');
  const isBuilt = await build();

  heading('Size');
  const sizes = isBuilt ? await countSizes() : oneFailure;

  const units: Counts[] = [];
  for (const { timeZone, which } of machineZones) {
    heading(`Units on a machine in ${timeZone}`);
    units.push(await runUnits(timeZone, which));
  }

  heading('Journeys');
  const journeys = await runJourneys(chromiumPath);

  heading('Runtimes');
  const runtimes = await runRuntimes();

  heading('Web test runner');
  const elements = await runBrowserTests(chromiumPath);

  heading('Firefox and WebKit');
  const engines = await findEngines();
  const elsewhere = engines ? await runInOtherEngines(engines) : oneSkipped;

  return addCounts(sizes, ...units, journeys, runtimes, elements, elsewhere);
}

/** Each size limit counts as one test. */
async function countSizes(): Promise<Counts> {
  const sizes = await checkSizes();
  printSizes(sizes);
  const failed = sizes.filter((size) => !size.isWithinLimit).length;
  return { passed: sizes.length - failed, failed, skipped: 0 };
}

function heading(text: string) {
  console.log(`\n── ${text} ──`);
}

const counts = await runAll().catch((error: unknown) => {
  console.log(error instanceof Error ? error.message : error);
  return oneFailure;
});
console.log(`\n${toClosingLine(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
