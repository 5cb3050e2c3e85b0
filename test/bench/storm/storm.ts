import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as waitMs } from 'node:timers/promises';
import { toSettings } from '../../runtimes/stage.js';
import { startProcess } from '../../runtimes/start/start-process.js';
import { readMemoryMb } from '../memory.js';
import { keepPace } from '../pace.js';
import { createAsking, type Tally } from './asking.js';
import type { Books } from './books.js';
import { createCustomers } from './customers.js';
import { countFailures } from './failures.js';
import { type Audit, audit } from './ledger.js';

export interface StormOptions {
  requestsPerSecond: number;
  seconds: number;
  /** How long a call of the site may hang before its connection breaks. */
  longestHangMs: number;
}

export interface StormReport {
  tally: Tally;
  /** What stood behind the problems, by route, status and failure. */
  failures: Map<string, number>;
  audit: Audit;
  wished: number;
  /** Bookings that customers were told of. */
  booked: number;
  /** Those of them that were told later, after a 202. */
  toldLater: number;
  /** Of the proxy's process, one a second. */
  memoryMb: number[];
}

/** So long after the calm whatever was late is done. */
const settleMs = 6_000;

/**
 * Lets customers of all kinds come to the built proxy on Node, while one call in seven of the site
 * behind it goes wrong, and then compares what they were told with what the site holds. It needs
 * what `npm run build` makes.
 */
export async function weatherStorm(options: StormOptions): Promise<StormReport> {
  const { requestsPerSecond, seconds, longestHangMs } = options;
  const site = fork(new URL('./site.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, LONGEST_HANG_MS: `${longestHangMs}` },
  });
  try {
    const [siteUrl] = await once(site, 'message');
    const proxy = await startProcess(
      { words: [process.execPath, 'dist/proxy/node.js'] },
      toSettings(siteUrl),
    );
    try {
      const { ask, tally } = createAsking(proxy.origin);
      const customers = createCustomers(ask);
      const memory = watchMemory(proxy.pid);
      await keepPace(requestsPerSecond, seconds, customers.act);
      const memoryMb = memory.stop();
      await askSite(site, 'calm');
      await waitMs(settleMs);
      const unknown = customers.wishes.filter(({ booked, location }) => !booked && location);
      for (const wish of unknown) await customers.askOutcome(wish);
      const books = await askSite(site, 'books');
      return {
        tally,
        failures: countFailures(proxy.said()),
        audit: audit(customers.wishes, books),
        wished: customers.wishes.length,
        booked: customers.wishes.filter(({ booked }) => booked).length,
        toldLater: unknown.filter(({ booked }) => booked).length,
        memoryMb,
      };
    } finally {
      await proxy.close();
    }
  } finally {
    site.kill();
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
