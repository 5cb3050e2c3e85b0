import type { MiddlewareHandler } from 'hono';
import { keepHeaders, setKeptHeaders } from './guards/answer-headers.js';
import { startNotes } from './guards/request-notes.js';
import { readTimes, startTiming, toServerTiming } from './guards/timing.js';
import type { Log } from './log.js';

export interface FrameOptions {
  /** Milliseconds. */
  now: () => number;
  createRequestId: () => string;
  log: Log;
}

const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Where what everybody is shown is ready to be given. */
const shownPath = /^\/v1\/(?:site|catalog|availability|events(?:\/\d+)?)$/;

/** What stands around every request: an id, safe headers, how long it took, a line of the log. */
export function createFrame({ now, createRequestId, log }: FrameOptions): MiddlewareHandler {
  return async function frame(c, next) {
    startTiming(c, now);
    const requestId = createRequestId();
    const notes = startNotes(c, requestId);
    const headers = { ...securityHeaders, 'X-Request-Id': requestId };
    const isShown = shownPath.test(c.req.path);
    if (isShown) keepHeaders(c, headers);
    else for (const [name, value] of Object.entries(headers)) c.header(name, value);
    await next();
    setKeptHeaders(c);
    const times = readTimes(c);
    // Not `c.header`, which would make the finished answer anew.
    if (!isShown) c.res.headers.set('Server-Timing', toServerTiming(times));
    const { method } = c.req;
    const { status } = c.res;
    const { pattern: route, code } = notes;
    log({ level: 'info', event: 'request', requestId, method, route, status, code, ...times });
  };
}
