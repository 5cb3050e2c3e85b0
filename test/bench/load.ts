import { Agent, get } from 'node:http';
import autocannon from 'autocannon';
import { mean, median, percentile } from './numbers.js';

/** Medians over the rounds. */
export interface Load {
  requestsPerSecond: number;
  meanMs: number;
  p50Ms: number;
  p99Ms: number;
}

const rounds = 5;
const connections = 10;
const burstSeconds = 1;
const singleRequests = 500;
const singleLimitMs = 1_000;

/**
 * Loads each address in turn, several rounds: first ten connections at once for throughput, then
 * one request after the other for latency, where nothing waits in a queue.
 *
 * @throws where an answer is no success
 */
export async function measureLoads(addresses: readonly string[]): Promise<Load[]> {
  const measured = addresses.map((address) => ({ address, loads: [] as Load[] }));
  for (const { address } of measured) await measureOnce(address);
  for (let round = 0; round < rounds; round += 1) {
    for (const { address, loads } of measured) loads.push(await measureOnce(address));
  }
  return measured.map(({ loads }) => ({
    requestsPerSecond: median(loads.map((load) => load.requestsPerSecond)),
    meanMs: median(loads.map((load) => load.meanMs)),
    p50Ms: median(loads.map((load) => load.p50Ms)),
    p99Ms: median(loads.map((load) => load.p99Ms)),
  }));
}

async function measureOnce(url: string): Promise<Load> {
  const burst = await autocannon({ url, connections, duration: burstSeconds });
  if (burst.errors + burst.timeouts + burst.non2xx > 0)
    throw new Error(`${url} failed under load.`);
  const timesMs = await measureSingly(url);
  return {
    requestsPerSecond: burst.requests.average,
    meanMs: mean(timesMs),
    p50Ms: percentile(timesMs, 50),
    p99Ms: percentile(timesMs, 99),
  };
}

async function measureSingly(url: string): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const timesMs: number[] = [];
  const endMs = performance.now() + singleLimitMs;
  while (timesMs.length < singleRequests && performance.now() < endMs) {
    const startedMs = performance.now();
    await readWhole(url, agent);
    timesMs.push(performance.now() - startedMs);
  }
  agent.destroy();
  return timesMs;
}

function readWhole(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`));
      response.on('end', resolve).on('error', reject).resume();
    }).on('error', reject);
  });
}
