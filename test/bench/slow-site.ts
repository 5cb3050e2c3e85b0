import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAmelia } from '../../demo/amelia/amelia.js';
import { ameliaKey } from '../runtimes/upstream.js';
import { createSlowBusiness } from './slow-business.js';

/**
 * A site that takes a fixed time for each answer, a process of its own: what the demo's Amelia once
 * answered to a call, from then on it is given by heart.
 */

const answerMs = Number(process.env.ANSWER_MS);
const amelia = createAmelia({
  business: createSlowBusiness(),
  key: ameliaKey,
  now: Date.now,
});
const known = new Map<string, string>();
/** By the address that was asked. */
const calls = new Map<string, number>();

/** Whatever extras are chosen, the answer is the same. */
function toName(url: URL): string {
  url.searchParams.delete('extras');
  return url.search;
}

async function answer(path: string): Promise<string> {
  const url = new URL(path, 'http://site.test');
  const name = toName(new URL(url));
  const text = known.get(name) ?? (await load(url));
  known.set(name, text);
  return text;
}

async function load(url: URL): Promise<string> {
  return (await amelia.fetch(new Request(url, { headers: { Amelia: ameliaKey } }))).text();
}

const server = createServer((request, response) => {
  const path = request.url ?? '';
  calls.set(path, (calls.get(path) ?? 0) + 1);
  setTimeout(async () => {
    response.setHeader('Content-Type', 'application/json;charset=utf-8');
    response.end(await answer(path));
  }, answerMs);
});
server.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});

process.on('message', () => process.send?.([...calls]));
// Nobody is left to ask.
process.once('disconnect', () => process.exit());
