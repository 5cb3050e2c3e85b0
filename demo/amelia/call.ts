/** A request as Amelia sees it: the path is a query parameter, so the rest follows with `&`. */
export interface Call {
  method: string;
  /** `/bookings/cancel/5`, without the prefix of the API. */
  path: string;
  query: URLSearchParams;
  /** What PHP makes of the body: an object, or nothing where it is not JSON. */
  body: Record<string, unknown>;
}

/** What a route answers. */
export interface Answer {
  status: number;
  body: unknown;
}

const prefix = '/api/v1';

/** Reads a call; null where the address is not Amelia's. */
export async function readCall(request: Request): Promise<Call | null> {
  const url = new URL(request.url);
  const path = url.searchParams.get('call') ?? '';
  const isAmelia =
    url.pathname.endsWith('/wp-admin/admin-ajax.php') &&
    url.searchParams.get('action') === 'wpamelia_api' &&
    path.startsWith(prefix);
  if (!isAmelia) return null;
  return {
    method: request.method,
    path: path.slice(prefix.length),
    query: url.searchParams,
    body: toObject(await request.text()),
  };
}

/** All values of a list, in the three ways it is written: `a,b`, `name[]=a`, `name[0]=a`. */
export function readList(query: URLSearchParams, name: string): string[] {
  const plain = query.get(name)?.split(',') ?? [];
  const inBrackets = [...query]
    .filter(([key]) => new RegExp(`^${name}\\[\\d*\\]$`).test(key))
    .map(([, value]) => value);
  return [...plain, ...inBrackets].filter((value) => value !== '');
}

/** What was asked for, and the words that say so. */
export function found(message: string, data: unknown): Answer {
  return { status: 200, body: { message, data } };
}

/** A refusal that its key under `data` explains. */
export function refused(message: string, data: unknown): Answer {
  return { status: 409, body: { message, data } };
}

/** What PHP says when something broke. */
export function broken(message: string): Answer {
  return { status: 500, body: { message } };
}

/** PHP writes an empty map as an empty list. */
export function toPhpMap<Value>(entries: readonly (readonly [string, Value])[]) {
  return entries.length > 0 ? Object.fromEntries(entries) : [];
}

function toObject(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text);
    return isRecord(body) ? body : {};
  } catch {
    return {};
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
