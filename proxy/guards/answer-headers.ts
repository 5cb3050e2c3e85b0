import type { Context } from 'hono';

/*
 * A `Headers` costs more than all else of a short answer that is ready. So where one may be, what
 * guards say of it is kept plain until it is given.
 */
const plainHeaders = new WeakMap<Context, Record<string, string>>();

/** From now on headers are kept for whoever answers; {@link setKeptHeaders} sees to the rest. */
export function keepHeaders(c: Context): void {
  plainHeaders.set(c, {});
}

/** Sets a header of whatever will be answered. */
export function setHeader(c: Context, name: string, value: string): void {
  const kept = plainHeaders.get(c);
  if (kept) kept[name] = value;
  else c.header(name, value);
}

/** The headers that were kept: whoever takes them answers with them. */
export function takeHeaders(c: Context): Record<string, string> {
  const kept = plainHeaders.get(c) ?? {};
  plainHeaders.delete(c);
  return kept;
}

/** Gives an answer the headers that nobody has taken: a problem, or a preflight's. */
export function setKeptHeaders(c: Context): void {
  for (const [name, value] of Object.entries(takeHeaders(c))) c.header(name, value);
}
