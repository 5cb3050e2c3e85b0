import { toUrl } from '../../proxy/amelia/client.js';
import { median, percentile } from './numbers.js';
import { openSlowSite } from './site-process.js';
import { manyOfExtra, serviceWithExtra } from './slow-business.js';
import { tellTarget } from './target.js';
import { timeAsks } from './timed-asks.js';

const dayMs = 86_400_000;
const dayAhead = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
const slotsPath = new URL(toUrl('http://site.test', '/slots', [])).search;

const uncached = { answerMs: 20, perSecond: 100, seconds: 3, rounds: 3 };
const popular = { answerMs: 800, perSecond: 200, seconds: 40 };
/** One look at a month serves for so long. */
const lookSeconds = 15;

function toAvailabilityPath(quantity: number): string {
  const month = dayAhead(60).slice(0, 7);
  const choice = `service=${serviceWithExtra}&extras=${manyOfExtra}:${quantity}`;
  return `/v1/availability?${choice}&from=${month}-05&to=${month}-25&timeZone=Europe/Belgrade`;
}

/** What the proxy adds where nothing is kept: each asks for another quantity of an extra. */
export async function benchUncached(): Promise<void> {
  const { answerMs, perSecond, seconds, rounds } = uncached;
  console.log(
    `\n── Availability that nobody has asked for, ${perSecond} requests/s, ` +
      `the site answers in ${answerMs} ms ──`,
  );
  const { proxy, site, passingOn, fetchCalls, close } = await openSlowSite(answerMs);
  try {
    let asked = 0;
    const toProxy = () => `${proxy}${toAvailabilityPath(++asked)}`;
    await timeAsks(perSecond, 1, toProxy);
    const path = [...(await fetchCalls()).keys()].findLast((call) => call.includes(slotsPath));
    const times: Times = { direct: [], passedOn: [], through: [] };
    for (let round = 0; round < rounds; round += 1) {
      times.direct.push(await timeAsks(perSecond, seconds, () => `${site}${path}`));
      times.passedOn.push(await timeAsks(perSecond, seconds, () => `${passingOn}${path}`));
      times.through.push(await timeAsks(perSecond, seconds, toProxy));
    }
    tellAdded(50, 1, times);
    tellAdded(99, 3, times);
  } finally {
    await close();
  }
}

/** In milliseconds, by round. */
interface Times {
  direct: number[][];
  /** Through a bare Hono app: what no proxy can be without. */
  passedOn: number[][];
  through: number[][];
}

function tellAdded(percent: number, mostMs: number, times: Times) {
  const ofAll = (rounds: number[][]) =>
    median(rounds.map((timesMs) => percentile(timesMs, percent)));
  const directMs = ofAll(times.direct);
  const addedMs = ofAll(times.through) - directMs;
  const leastMs = ofAll(times.passedOn) - directMs;
  const figure =
    `p${percent}: ${directMs.toFixed(2)} ms without, added ${addedMs.toFixed(2)} ms ` +
    `(a bare app that passes it on adds ${leastMs.toFixed(2)} ms)`;
  tellTarget(addedMs <= mostMs, figure, `at most ${mostMs} ms`);
}

/** What many wait who ask for the same, and how often a slow site is asked for them all. */
export async function benchPopular(): Promise<void> {
  const { answerMs, perSecond, seconds } = popular;
  console.log(
    `\n── A popular service for ${seconds} s, ${perSecond} requests/s, ` +
      `the site answers in ${answerMs} ms ──`,
  );
  const { proxy, fetchCalls, close } = await openSlowSite(answerMs);
  try {
    const timesMs = await timeAsks(perSecond, seconds, () => `${proxy}${toAvailabilityPath(1)}`);
    const p95Ms = percentile(timesMs, 95);
    tellTarget(p95Ms <= 20, `p95: ${p95Ms.toFixed(2)} ms`, 'at most 20 ms');
    const calls = [...(await fetchCalls())].filter(([call]) => call.includes(slotsPath));
    const most = Math.max(...calls.map(([, count]) => count));
    const mostCalls = Math.floor(seconds / lookSeconds) + 1;
    tellTarget(
      most <= mostCalls,
      `the site was asked ${most} times for a month`,
      `at most ${mostCalls}`,
    );
  } finally {
    await close();
  }
}
