import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as waitMs } from 'node:timers/promises';
import { toSettings } from '../../runtimes/stage.js';
import { startProcess } from '../../runtimes/start/start-process.js';
import { readMemoryMb } from '../memory.js';
import { keepPace } from '../pace.js';
import { createAsking, type Tally } from './asking.js';
import type { Books } from './books.js';
import { type Customers, createCustomers } from './customers.js';
import { countFailures } from './failures.js';
import { type Audit, audit, countEndings, type Endings, isTold } from './ledger.js';

export interface StormOptions {
  requestsPerSecond: number;
  seconds: number;
  /** How long a call of the site may hang before its connection breaks. */
  longestHangMs: number;
  /** Where the proxy remembers bookings; left out: in its own memory. */
  store?: string;
  /** How long customers of whom nobody knows yet go on asking once it is calm; at least once. */
  patienceMs: number;
}

export interface StormReport {
  tally: Tally;
  /** What stood behind the problems, by route, status and failure. */
  failures: Map<string, number>;
  audit: Audit;
  wished: number;
  /** Bookings that customers were told of. */
  booked: number;
  endings: Endings;
  /** Of the proxy's process, one a second. */
  memoryMb: number[];
}

/** So long after the calm whatever was late is done. */
const settleMs = 10_000;

/** How long customers wait before they ask again. */
const askAgainMs = 3_000;

/**
 * Lets customers of all kinds come to the built proxy on Node, while one call in seven of the site
 * behind it goes wrong, and then compares what they were told with what the site holds. It needs
 * what `npm run build` makes.
 */
export async function weatherStorm(options: StormOptions): Promise<StormReport> {
  const { requestsPerSecond, seconds, longestHangMs, patienceMs, store } = options;
  const site = fork(new URL('./site.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, LONGEST_HANG_MS: `${longestHangMs}` },
  });
  try {
    const [siteUrl] = await once(site, 'message');
    const proxy = await startProcess(
      { words: [process.execPath, 'dist/proxy/node.js'] },
      { ...toSettings(siteUrl), ...(store && { STORE: store }) },
    );
    try {
      const { ask, tally } = createAsking(proxy.origin);
      const customers = createCustomers(ask);
      const memory = watchMemory(proxy.pid);
      await keepPace(requestsPerSecond, seconds, customers.act);
      const memoryMb = memory.stop();
      await askSite(site, 'calm');
      await waitMs(settleMs);
      await askUntilTold(customers, patienceMs);
      const books = await askSite(site, 'books');
      return {
        tally,
        failures: countFailures(proxy.said()),
        audit: audit(customers.wishes, books),
        wished: customers.wishes.length,
        booked: customers.wishes.filter(({ booked }) => booked).length,
        endings: countEndings(customers.wishes),
        memoryMb,
      };
    } finally {
      await proxy.close();
    }
  } finally {
    site.kill();
  }
}

async function askUntilTold({ wishes, askOutcome }: Customers, patienceMs: number): Promise<void> {
  const untilMs = performance.now() + patienceMs;
  for (;;) {
    const unknown = wishes.filter((wish) => !isTold(wish));
    for (const wish of unknown) await askOutcome(wish);
    if (unknown.every(isTold) || performance.now() > untilMs) return;
    await waitMs(askAgainMs);
  }
}

async function askSite(site: ChildProcess, question: 'calm' | 'books'): Promise<Books> {
  site.send(question);
  const [books] = await once(site, 'message');
  return books;
}

function watchMemory(pid: number): { stop: () => number[] } {
  const memoryMb: number[] = [];
  const timer = setInterval(async () => memoryMb.push(await readMemoryMb(pid)), 1_000);
  return {
    stop() {
      clearInterval(timer);
      return memoryMb;
    },
  };
}
