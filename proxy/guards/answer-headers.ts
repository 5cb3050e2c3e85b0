import type { Context } from 'hono';

/*
 * A `Headers` costs more than all else of a short answer that is ready. So where one may be, what
 * guards say of it is kept plain until it is given.
 */
const kept = 'keptHeaders';

type PlainHeaders = Readonly<Record<string, string>>;

/** Begins to keep headers for whoever answers; {@link setKeptHeaders} sees to the rest. */
export function keepHeaders(c: Context, headers: PlainHeaders): void {
  c.set(kept, headers);
}

/** Sets headers of whatever will be answered. */
export function setHeaders(c: Context, headers: PlainHeaders): void {
  const before: PlainHeaders | undefined = c.get(kept);
  if (before) c.set(kept, { ...before, ...headers });
  else for (const [name, value] of Object.entries(headers)) c.header(name, value);
}

/** The headers that were kept: whoever takes them answers with them. */
export function takeHeaders(c: Context): PlainHeaders {
  const headers: PlainHeaders | undefined = c.get(kept);
  if (headers) c.set(kept, undefined);
  return headers ?? {};
}

/** Gives an answer the headers that nobody has taken: a problem, or a preflight's. */
export function setKeptHeaders(c: Context): void {
  for (const [name, value] of Object.entries(takeHeaders(c))) c.header(name, value);
}
