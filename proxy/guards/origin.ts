import type { Context, MiddlewareHandler } from 'hono';
import { Refusal } from '../contract/refusal.js';
import { setHeaders } from './answer-headers.js';
import { isFromOwnPage } from './own-page.js';

export interface OriginOptions {
  /** Exact origins, as browsers send them. */
  allowedOrigins: readonly string[];
}

const preflightHeaders = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key',
  'Access-Control-Max-Age': '7200',
};

const varies = { Vary: 'Origin' };

const ofAnyAnswer = {
  ...varies,
  /** What the pages' scripts may read beside the body. */
  'Access-Control-Expose-Headers':
    'Idempotent-Replayed, Location, Retry-After, Server-Timing, X-Request-Id, X-Stale',
};

/**
 * Lets only pages of these origins use what stands behind it. What changes something needs an
 * origin; loads may come without one, as from a page of the same origin. The proxy's own pages need
 * not be listed where a browser vouches for them: {@link isFromOwnPage}. Their answers name no
 * origin, so that no other could read them.
 *
 * @throws {Refusal} `origin-not-allowed`, before anything has run.
 */
export function origin({ allowedOrigins }: OriginOptions): MiddlewareHandler {
  const headersByOrigin = new Map(allowedOrigins.map((each) => [each, toHeaders(each)]));

  function toHeadersOf(from: string, c: Context) {
    return headersByOrigin.get(from) ?? (isFromOwnPage(c) ? ofAnyAnswer : undefined);
  }

  return function checkOrigin(c, next) {
    const { method } = c.req;
    const from = c.req.header('Origin');
    const changesSomething = method !== 'GET' && method !== 'HEAD';
    const headers = from === undefined ? ofAnyAnswer : toHeadersOf(from, c);
    if (!headers || (changesSomething && (from === undefined || isNoScript(c)))) {
      setHeaders(c, varies);
      throw new Refusal('origin-not-allowed');
    }
    setHeaders(c, headers);
    const isPreflight = method === 'OPTIONS' && c.req.header('Access-Control-Request-Method');
    return isPreflight ? Promise.resolve(c.body(null, 204, preflightHeaders)) : next();
  };
}

function toHeaders(allowedOrigin: string) {
  return {
    ...ofAnyAnswer,
    'Access-Control-Allow-Origin': allowedOrigin,
    'Timing-Allow-Origin': allowedOrigin,
  };
}

/** A form or a link sent it, or a script that may not read the answer. */
function isNoScript(c: Context): boolean {
  return /^(?:navigate|no-cors)$/.test(c.req.header('Sec-Fetch-Mode') ?? '');
}
