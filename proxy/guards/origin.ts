import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../contract/refusal.js';
import { setHeader } from './answer-headers.js';

export interface OriginOptions {
  /** Exact origins, as browsers send them. */
  allowedOrigins: readonly string[];
}

const preflightHeaders = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key',
  'Access-Control-Max-Age': '7200',
};

const exposedHeaders = 'Idempotent-Replayed, Location, Retry-After, X-Request-Id, X-Stale';

/**
 * Lets only pages of these origins use what stands behind it. What changes something needs an
 * origin; loads may come without one, as from a page of the same origin. The proxy's own address
 * is no exception: what a request says of it, in `Host`, is only said.
 *
 * @throws {Refusal} `origin-not-allowed`, before anything has run.
 */
export function origin({ allowedOrigins }: OriginOptions): MiddlewareHandler {
  return async function checkOrigin(c, next) {
    setHeader(c, 'Vary', 'Origin');
    const from = c.req.header('Origin');
    const changesSomething = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    if (from === undefined ? changesSomething : !allowedOrigins.includes(from)) {
      throw new Refusal('origin-not-allowed');
    }
    if (changesSomething && /^(?:navigate|no-cors)$/.test(c.req.header('Sec-Fetch-Mode') ?? '')) {
      throw new Refusal('origin-not-allowed');
    }
    if (from !== undefined) setHeader(c, 'Access-Control-Allow-Origin', from);
    if (c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method')) {
      return c.body(null, 204, preflightHeaders);
    }
    setHeader(c, 'Access-Control-Expose-Headers', exposedHeaders);
    return next();
  };
}
