import type { AddressInfo } from 'node:net';
import { setTimeout as waitMs } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { type Amelia, createAmelia, type ReceivedRequest } from '../../demo/amelia/amelia.js';
import { toCustomField } from '../../demo/amelia/row-defaults.js';
import { createSampleBusiness } from '../../demo/business.js';

export const ameliaKey = 'the-key-of-the-studio';

/** The service that asks for a file. */
export const serviceWithFile = 1;
export const fileField = 70;

/**
 * How an answer comes over the wire: at once with its length; piece by piece without; after two
 * seconds; half of it, and then the connection breaks; half of it, and then nothing more; or what
 * comes is a web page.
 */
export type Manner = 'whole' | 'in-pieces' | 'slow' | 'cut' | 'endless' | 'html';

export interface Upstream {
  amelia: Amelia;
  /** Where the site is. */
  url: string;
  /** From now on calls that begin so are answered in this manner: `POST /bookings`. */
  treat(call: string, manner: Manner): void;
  /** Everything is answered as it should be. */
  heal(): void;
  /** What reached it, by method and the beginning of its path. */
  to(call: string): ReceivedRequest[];
  close(): Promise<void>;
}

const slowMs = 2_000;

/** The demo's Amelia on a port of this machine, on the machine's own clock. */
export async function openUpstream(): Promise<Upstream> {
  const business = createSampleBusiness(Date.now());
  // Far enough for the next change of any clock.
  business.settings.general.numberOfDaysAvailableForBooking = 365;
  business.customFields.push(
    toCustomField({
      id: fileField,
      label: 'What your doctor wrote',
      type: 'file',
      serviceIds: [serviceWithFile],
    }),
  );
  const amelia = createAmelia({ business, key: ameliaKey, now: Date.now });
  const manners = new Map<string, Manner>();

  async function answer(request: Request, hangUp: () => void): Promise<Response> {
    const call = toCall(request);
    const [, manner = 'whole'] = [...manners].find(([start]) => call.startsWith(start)) ?? [];
    // The Amelia has no connection of its own that could end.
    const { method, url, headers } = request;
    const body = method === 'GET' ? undefined : await request.arrayBuffer();
    const response = await amelia.fetch(new Request(url, { method, headers, body }));
    return deliver(response, await response.text(), manner, hangUp);
  }

  const server = serve({
    fetch: (request, { outgoing }) => answer(request, () => outgoing.destroy()),
    port: 0,
    hostname: '127.0.0.1',
  });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    amelia,
    url: `http://127.0.0.1:${port}`,
    treat: (call, manner) => manners.set(call, manner),
    heal: () => manners.clear(),
    to: (start) =>
      amelia.requests.filter(({ method, call }) => `${method} ${call}`.startsWith(start)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

/** `GET /slots?serviceId=9&…`: the path travels as a parameter. */
function toCall({ method, url }: Request): string {
  const { searchParams } = new URL(url);
  const path = searchParams.get('call')?.replace('/api/v1', '') ?? '';
  searchParams.delete('action');
  searchParams.delete('call');
  return `${method} ${path}?${searchParams}`;
}

async function deliver(
  { status, headers }: Response,
  text: string,
  manner: Manner,
  hangUp: () => void,
): Promise<Response> {
  if (manner === 'html') {
    const page = '<!doctype html><title>Maintenance</title><p>Back soon.';
    return new Response(page, { headers: { 'Content-Type': 'text/html' } });
  }
  if (manner === 'slow') await waitMs(slowMs);
  if (manner === 'whole' || manner === 'slow') return new Response(text, { status, headers });
  return new Response(toStream(text, manner, hangUp), { status, headers });
}

function toStream(
  text: string,
  manner: 'in-pieces' | 'cut' | 'endless',
  hangUp: () => void,
): ReadableStream {
  const bytes = new TextEncoder().encode(text);
  // No divisor of anything: letters of several bytes are torn apart, too.
  const pieceBytes = Math.max(7, Math.ceil(bytes.length / 23));
  const end = manner === 'in-pieces' ? bytes.length : Math.floor(bytes.length / 2);
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      if (at < end) {
        controller.enqueue(bytes.slice(at, Math.min(at + pieceBytes, end)));
        at += pieceBytes;
        // On the wire before the next one.
        await waitMs(1);
        return;
      }
      if (manner === 'in-pieces') return controller.close();
      if (manner === 'cut') hangUp();
      await new Promise(() => undefined);
    },
  });
}
