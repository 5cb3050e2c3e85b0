import type { AddressInfo } from 'node:net';
import { setTimeout as waitMs } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { createAmelia } from '../../../demo/amelia/amelia.js';
import { pages } from '../../../demo/amelia/misbehaviour.js';
import { ameliaKey } from '../../runtimes/upstream.js';
import { toBooks } from './books.js';
import { createStormBusiness } from './business.js';
import { drawFate, type Fate, type Mishap } from './mishaps.js';

/** The site in the storm, a process of its own: the demo's Amelia, and what goes wrong before it. */

/**
 * So long after the answer, work that is late is done: before the proxy looks for it the last time,
 * or after.
 */
const lateMs = { hangs: 4_000, breaks: 8_000, page: 8_000 } as const satisfies Record<
  Mishap,
  number
>;

const longestHangMs = Number(process.env.LONGEST_HANG_MS ?? 3_000);
const amelia = createAmelia({ business: createStormBusiness(), key: ameliaKey, now: Date.now });
let isStormy = true;

async function answer(request: Request, hangUp: () => void): Promise<Response> {
  const { method, url, headers } = request;
  const body = method === 'GET' ? undefined : await request.arrayBuffer();
  const work = () => amelia.fetch(new Request(url, { method, headers, body }));
  const fate = isStormy ? drawFate(Math.random) : undefined;
  const response = fate ? await suffer(fate, work, hangUp) : await work();
  // Nobody reads here what it was asked, and there is a lot of it.
  amelia.requests.length = 0;
  return response;
}

async function suffer(
  { mishap, worked }: Fate,
  work: () => Promise<Response>,
  hangUp: () => void,
): Promise<Response> {
  if (worked === 'before') await work();
  const workLate = async () => {
    if (worked !== 'late') return;
    await waitMs(lateMs[mishap]);
    await work();
  };
  if (mishap !== 'hangs') void workLate();
  if (mishap === 'breaks') return toPage(pages.critical, 500);
  if (mishap === 'page') return toPage(pages.maintenance, 200);
  await waitMs(drawHangMs());
  hangUp();
  await workLate();
  return new Response();
}

/** Most hangs end within seconds, one in ten as late as can be. */
function drawHangMs(): number {
  const mostMs = Math.random() < 0.1 ? longestHangMs : Math.min(longestHangMs, 3_000);
  return mostMs * (0.3 + 0.7 * Math.random());
}

function toPage(html: string, status: number): Response {
  return new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=UTF-8' } });
}

const server = serve(
  {
    fetch: (request, { outgoing }) => answer(request, () => outgoing.destroy()),
    port: 0,
    hostname: '127.0.0.1',
  },
  () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);

process.on('message', (asked) => {
  if (asked === 'calm') isStormy = false;
  process.send?.(toBooks(amelia));
});
// Nobody is left to ask.
process.once('disconnect', () => process.exit());
