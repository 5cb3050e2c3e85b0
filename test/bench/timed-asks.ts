import { Agent, get } from 'node:http';
import { keepPace } from './pace.js';

/** How long each answer took, in milliseconds. */
export async function timeAsks(
  perSecond: number,
  seconds: number,
  toAddress: () => string,
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true });
  const timesMs: number[] = [];
  await keepPace(perSecond, seconds, async () => {
    const address = toAddress();
    const beganMs = performance.now();
    await readWhole(address, agent);
    timesMs.push(performance.now() - beganMs);
  });
  agent.destroy();
  return timesMs;
}

function readWhole(address: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
      response.on('end', resolve).on('error', reject).resume();
    }).on('error', reject);
  });
}
