import type { Context, MiddlewareHandler } from 'hono';
import { Refusal } from '../contract/refusal.js';

/**
 * Lets only these query parameters through, each once: anything else is a mistake or an attack,
 * and seen as one.
 */
export function onlyQuery(names: readonly string[]): MiddlewareHandler {
  return async function onlyThese(c, next) {
    checkQuery(c, names);
    await next();
  };
}

/**
 * The same, where something else is to be looked at first.
 *
 * @throws {Refusal} `invalid-input` (400) with the parameter that is wrong.
 */
export function checkQuery(c: Context, names: readonly string[]): void {
  if (!c.req.url.includes('?')) return;
  checkNames(new URL(c.req.url).searchParams.keys(), (name) => names.includes(name));
}

/**
 * The same of any parameters or fields.
 *
 * @param mayRepeat whether one may be there several times.
 * @throws {Refusal} `invalid-input` (400) with the first that is wrong.
 */
export function checkNames(
  given: Iterable<string>,
  isKnown: (name: string) => boolean,
  mayRepeat: (name: string) => boolean = () => false,
): void {
  const seen = new Set<string>();
  for (const name of given) {
    if (!isKnown(name)) throw toBadQuery(name, 'unknown-field');
    if (seen.has(name) && !mayRepeat(name)) throw toBadQuery(name, 'repeated');
    seen.add(name);
  }
}

function toBadQuery(name: string, code: string): Refusal {
  const pointer = `/${name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return new Refusal('invalid-input', { status: 400, errors: [{ pointer, code }] });
}
