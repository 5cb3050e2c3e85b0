import { type Answer, Refusal } from './php.js';
import { type Query, toQuery } from './query.js';
import type { RequestBody, UploadedFile } from './request-body.js';
import type { Store } from './store.js';
import type { TimeFaults } from './time-faults.js';

/** One call of the API, taken apart. */
export interface Call {
  method: string;
  /** Behind `/api/v1`: `/bookings/cancel/1`. */
  path: string;
  query: Query;
  /** The fields of the body; an empty object where there was none, or none that PHP could read. */
  body: Record<string, unknown>;
  files: UploadedFile[];
  /** The number in the path; 0 where it has none. */
  id: number;
  faults: TimeFaults;
}

export type Handle = (store: Store, call: Call) => Answer;

export interface Route {
  method: 'GET' | 'POST';
  /** `:id` stands for a number. */
  path: string;
  handle: Handle;
}

/** A successful answer. */
export function succeed(message: string | null, data: unknown): Answer {
  return { status: 200, body: { message, data } };
}

/**
 * What a call means, or nothing where the address is not Amelia's at all.
 *
 * The path is the query parameter `call`, so the further ones follow with `&`.
 */
export function toCall(method: string, url: URL, sent: RequestBody): Call | null {
  if (!url.pathname.endsWith('/wp-admin/admin-ajax.php')) return null;
  const address = url.searchParams.get('call') ?? '';
  if (url.searchParams.get('action') !== 'wpamelia_api' || !address.startsWith('/api/v1/')) {
    return null;
  }
  const query = toQuery(url.searchParams);
  const path = address.slice('/api/v1'.length);
  return { method, path, query, body: sent.fields, files: sent.files, id: 0, faults: {} };
}

/**
 * Runs the route that fits.
 *
 * @throws {Refusal} 404 or 405 (recorded: route-unknown, method-wrong), or what the route throws.
 */
export function runRoute(routes: Route[], store: Store, call: Call): Answer {
  const fitting = routes.flatMap((route) => {
    const numbers = new RegExp(`^${route.path.replace(':id', '(\\d+)')}$`).exec(call.path);
    return numbers ? { ...route, id: Number(numbers[1] ?? 0) } : [];
  });
  const route = fitting.find(({ method }) => method === call.method);
  if (route) return route.handle(store, { ...call, id: route.id });
  if (fitting.length === 0) throw new Refusal(404, 'Not found.');
  const methods = fitting.map(({ method }) => method).join(', ');
  throw new Refusal(405, `Method not allowed. Must be one of: ${methods}`);
}
