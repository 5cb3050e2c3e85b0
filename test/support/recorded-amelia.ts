import { readFileSync } from 'node:fs';

/** What one call of Amelia is answered with: made anew for each, since a body is read once. */
export type Reply = () => Response | Promise<Response>;

/** A request as it reached Amelia. */
export interface SentRequest {
  method: string;
  /** As it was sent, encoded. */
  url: string;
  /** Below `/api/v1`: `/bookings`. */
  path: string;
  /** What follows `call`, in order. */
  query: string[];
  headers: Record<string, string>;
  body: unknown;
}

interface Recording {
  response: { status: number; contentType: string; body: unknown };
}

/** The answer a running Amelia gave, as `test/recorded/{name}.json` keeps it. */
export function recorded(name: string): Reply {
  const { status, contentType, body } = readRecording(name).response;
  return text(JSON.stringify(body), { status, contentType });
}

/** What stands under `data` of a recorded answer. */
export function readRecordedData(name: string): unknown {
  const { body } = readRecording(name).response;
  return body instanceof Object && 'data' in body ? body.data : undefined;
}

function readRecording(name: string): Recording {
  return JSON.parse(readFileSync(new URL(`../recorded/${name}.json`, import.meta.url), 'utf8'));
}

/** An answer in Amelia's envelope. */
export function json(data: unknown, status = 200): Reply {
  return text(JSON.stringify({ message: 'Some words of Amelia', data }), { status });
}

export function text(
  body: string,
  { status = 200, contentType = 'application/json', headers = {} } = {},
): Reply {
  return () => new Response(body, { status, headers: { 'Content-Type': contentType, ...headers } });
}

/** The connection breaks before, or after, the request has gone out. */
export function breaks(code: 'ECONNREFUSED' | 'ECONNRESET'): Reply {
  return () => Promise.reject(new TypeError('fetch failed', { cause: { code } }));
}

/** PHP thinks, and thinks, whatever anybody signals. */
export const never: Reply = () => new Promise(() => undefined);

/** By `METHOD /path` with `:id` for numbers; of a list each is used once, the last for ever. */
export type Replies = Record<string, Reply | Reply[]>;

const salon: Replies = {
  'GET /settings': recorded('settings'),
  'GET /entities': recorded('entities'),
  'GET /slots': recorded('slots-utc'),
  'GET /events': recorded('events-list'),
  'GET /events/:id': recorded('event-get-bookings-false'),
  'GET /appointments': json({ appointments: [] }),
  'POST /bookings': recorded('book-appointment-utc-true'),
  'POST /bookings/success/:id': recorded('success-appointment'),
  'POST /bookings/cancel/:id': recorded('cancel'),
};

/** An Amelia that gives recorded answers, and remembers what it was asked. */
export function createRecordedAmelia(replies: Replies = {}) {
  const all: Replies = { ...salon, ...replies };
  const requests: SentRequest[] = [];

  async function respond(sent: Request): Promise<Response> {
    const request = await toSentRequest(sent);
    requests.push(request);
    const route = `${request.method} ${request.path.replace(/\d+/g, ':id')}`;
    const reply = all[route];
    if (!reply) throw new Error(`nobody has recorded ${route}`);
    if (!Array.isArray(reply)) return reply();
    const next = reply.length > 1 ? reply.shift() : reply[0];
    if (!next) throw new Error(`no reply is left for ${route}`);
    return next();
  }

  return {
    fetch: respond,
    requests,
    /** From now on. */
    answer(route: string, reply: Reply): void {
      all[route] = reply;
    },
    /** Those that went to this address: `POST /bookings`. */
    to: (route: string) => requests.filter(({ method, path }) => `${method} ${path}` === route),
  };
}

export type RecordedAmelia = ReturnType<typeof createRecordedAmelia>;

async function toSentRequest(sent: Request): Promise<SentRequest> {
  const { method, url, headers } = sent;
  const body = await sent.text();
  const parameters = [...new URL(url).searchParams];
  const call = parameters.find(([name]) => name === 'call')?.[1] ?? '';
  return {
    method,
    url,
    path: call.replace('/api/v1', ''),
    query: parameters
      .filter(([name]) => name !== 'action' && name !== 'call')
      .map(([name, value]) => `${name}=${value}`),
    headers: Object.fromEntries(headers),
    body: body === '' ? undefined : JSON.parse(body),
  };
}
