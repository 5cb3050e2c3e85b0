import { type ChildProcess, fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build } from '../runners/runners.js';
import { checkSizes, printSizes } from '../size/sizes.js';
import { openBrowser } from '../support/browser.js';
import { benchStorm } from './bench-storm.js';
import { benchColdStarts } from './cold-start.js';
import { measureEventList } from './event-list.js';
import { measureGroupings } from './grouping.js';
import { type Load, measureLoads } from './load.js';
import { measureLongLists } from './long-list.js';
import type { Addresses } from './serve.js';
import { measureUntilShown, slowPhone } from './service-list.js';
import { benchPopular, benchUncached } from './slow-availability.js';
import { tellTarget } from './target.js';

const limitMs = 420_000;
/** Of a bare handler's requests, what the proxy answers of its cached catalogue. */
const leastCatalogueRatio = 0.7;

const { values } = parseArgs({ options: { storm: { type: 'string' } } });
if (values.storm) {
  const isBuilt = await build();
  process.exit(isBuilt && (await benchStorm(Number(values.storm))) ? 0 : 1);
}

console.log('── Sizes ──');
printSizes(await checkSizes());

// Servers run in a process of their own, so that measuring takes no time from them.
const servers = fork(new URL('./serve.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
const limit = setTimeout(() => {
  console.log(`The bench took longer than ${limitMs / 1000} seconds and was ended.`);
  servers.kill();
  process.exit(1);
}, limitMs);

try {
  const addresses = await listening(servers);
  await benchProxy(addresses);
  if (await build()) {
    await benchUncached();
    await benchPopular();
    await benchColdStarts();
  }
  await benchList(addresses);
  await benchLongList(addresses);
  await benchEventList(addresses);
  await benchGrouping();
} finally {
  clearTimeout(limit);
  servers.kill();
}

async function benchProxy({ proxy, bare, paths }: Addresses): Promise<void> {
  console.log('\n── Proxy, beside a bare Hono handler that answers the same bytes ──');
  const names = Object.keys(paths);
  const pairs = Object.values(paths).flatMap((path) => [`${bare}${path}`, `${proxy}${path}`]);
  const loads = await measureLoads(pairs);
  for (const [index, name] of names.entries()) {
    const [without, through] = [loads[index * 2], loads[index * 2 + 1]];
    if (without && through) printLoads(name, without, through);
  }
}

function printLoads(name: string, without: Load, through: Load): void {
  const ratio = through.requestsPerSecond / without.requestsPerSecond;
  const line = ({ requestsPerSecond, meanMs, p50Ms, p99Ms }: Load) =>
    `${requestsPerSecond.toFixed(0).padStart(6)} requests/s   ` +
    `mean ${meanMs.toFixed(2)} ms   p50 ${p50Ms.toFixed(2)} ms   p99 ${p99Ms.toFixed(2)} ms`;
  console.log(`/v1/${name}`);
  console.log(`    bare   ${line(without)}`);
  console.log(`    proxy  ${line(through)}`);
  console.log(
    `    ${Number((ratio * 100).toPrecision(2))} % of the bare handler's requests; added: ` +
      `mean ${(through.meanMs - without.meanMs).toFixed(2)} ms, ` +
      `p50 ${(through.p50Ms - without.p50Ms).toFixed(2)} ms, ` +
      `p99 ${(through.p99Ms - without.p99Ms).toFixed(2)} ms`,
  );
  if (name !== 'catalog') return;
  const target = `at least ${leastCatalogueRatio}`;
  tellTarget(ratio >= leastCatalogueRatio, `ratio ${ratio.toFixed(2)}`, target);
}

async function benchList({ pages, awaitedText }: Addresses): Promise<void> {
  const { cpuSlowDown, latencyMs, downloadBitsPerSecond } = slowPhone;
  console.log(
    `\n── Until the services show: CPU ${cpuSlowDown}× slower, ${latencyMs} ms a request, ` +
      `${downloadBitsPerSecond / 1e6} Mbit/s, nothing cached ──`,
  );
  const [bareMs = 0, widgetMs = 0] = await measureUntilShown(
    [`${pages}/pages/bare`, `${pages}/pages/widget`],
    awaitedText,
  );
  console.log(`    bare Lit element  ${bareMs.toFixed(0)} ms`);
  console.log(`    widget            ${widgetMs.toFixed(0)} ms`);
  console.log(`    ${(widgetMs / bareMs).toFixed(2)} times the bare element`);
}

async function benchLongList({ pages }: Addresses): Promise<void> {
  console.log(
    `\n── 2,000 services and 200 employees: script time of the main thread, ` +
      `CPU ${slowPhone.cpuSlowDown}× slower, medians ──`,
  );
  const browser = await openBrowser();
  try {
    const times = await measureLongLists(browser, `${pages}/pages/widget`, 5);
    console.log(`    first screen        ${times.firstScreenMs.toFixed(0)} ms`);
    console.log(`    a letter of a search  ${times.letterMs.toFixed(1)} ms`);
    console.log(`    the slowest of them   ${times.slowestLetterMs.toFixed(1)} ms`);
  } finally {
    await browser.close();
  }
}

async function benchEventList({ pages }: Addresses): Promise<void> {
  console.log(
    `\n── 1,000 events: the longest task of the main thread, CPU ${slowPhone.cpuSlowDown}× slower ──`,
  );
  const browser = await openBrowser();
  try {
    const { pagesMs, scrollMs, openMs } = await measureEventList(browser, `${pages}/pages/widget`);
    const tell = (ms: number) => (ms > 0 ? `${ms.toFixed(0)} ms` : 'under 50 ms');
    console.log(`    scrolling       ${tell(scrollMs)}`);
    console.log(`    another page    ${tell(pagesMs)}`);
    console.log(`    opening an event  ${tell(openMs)}`);
  } finally {
    await browser.close();
  }
}

async function benchGrouping(): Promise<void> {
  console.log(
    `\n── Slots grouped into the days of a zone and written on both clocks, medians; ` +
      `the phone's CPU is ${slowPhone.cpuSlowDown}× slower ──`,
  );
  for (const { slotCount, nodeMs, phoneMs } of await measureGroupings()) {
    const count = slotCount.toLocaleString('en').padStart(6);
    console.log(
      `    ${count} slots   Node ${nodeMs.toFixed(2)} ms   phone ${phoneMs.toFixed(1)} ms`,
    );
  }
}

function listening(child: ChildProcess): Promise<Addresses> {
  return new Promise((resolve, reject) => {
    child.once('message', (addresses) => resolve(addresses as Addresses));
    child.once('exit', (code) => reject(new Error(`The servers ended with code ${code}.`)));
  });
}
