import type { Hono, MiddlewareHandler } from 'hono';
import { Refusal } from '../contract/refusal.js';
import { notePattern } from './request-notes.js';

/**
 * Answers other methods with 405, before anything else is looked at. Preflights pass.
 *
 * @param methodsByPath of every address there is, `GET, HEAD` or `POST`.
 */
export function checkMethods(app: Hono, methodsByPath: Readonly<Record<string, string>>): void {
  for (const [path, methods] of Object.entries(methodsByPath)) app.use(path, only(path, methods));
}

function only(path: string, methods: string): MiddlewareHandler {
  const allowed = new Set(methods.split(', '));
  return function checkMethod(c, next) {
    notePattern(c, path);
    const { method } = c.req;
    if (!allowed.has(method) && !isPreflight(method, c.req.raw.headers)) {
      c.header('Allow', methods);
      throw new Refusal('method-not-allowed');
    }
    return next();
  };
}

function isPreflight(method: string, headers: Headers): boolean {
  return method === 'OPTIONS' && headers.has('Access-Control-Request-Method');
}
