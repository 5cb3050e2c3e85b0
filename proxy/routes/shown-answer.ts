import type { Context } from 'hono';
import { takeHeaders } from '../guards/answer-headers.js';
import { noteCache, readTimes, toServerTiming } from '../guards/timing.js';

/** An answer written out, and what tells it from others. */
interface Written {
  /** Not the text, which would be put into bytes each time it is given. */
  bytes: Uint8Array<ArrayBuffer>;
  etag: string;
}

export interface ShownOptions {
  cacheControl: string;
  /** Whether it is old because the system is down. */
  isStale?: boolean | undefined;
  /** Whether it tells the time: then none is ever made that equals it, and its tag is drawn. */
  isOfMoment?: boolean;
}

/** Answers with what everybody is shown; unchanged since the browser asked last, with 304. */
export type AnswerShown = (c: Context, shown: object, options: ShownOptions) => Promise<Response>;

/** Writes each answer out only once, however often it is given. */
export function createShownAnswers(): AnswerShown {
  const known = new WeakMap<object, Written>();

  async function write(shown: object, isOfMoment: boolean): Promise<Written> {
    const bytes = new TextEncoder().encode(JSON.stringify(shown));
    const etag = isOfMoment ? `"${crypto.randomUUID()}"` : await toEtag(bytes);
    const written = { bytes, etag };
    // Only once it is there: a promise of one request may never settle in another.
    known.set(shown, written);
    return written;
  }

  return async function answerShown(c, shown, { cacheControl, isStale, isOfMoment = false }) {
    const written = known.get(shown);
    noteCache(c, isStale ? 'stale' : written ? 'hit' : 'miss');
    const { bytes, etag } = written ?? (await write(shown, isOfMoment));
    const headers = {
      ...takeHeaders(c),
      'Cache-Control': cacheControl,
      ETag: etag,
      'Server-Timing': toServerTiming(readTimes(c)),
      ...(isStale ? { 'X-Stale': '1' } : undefined),
    };
    if (isSame(c.req.header('If-None-Match'), etag)) {
      return new Response(null, { status: 304, headers });
    }
    return new Response(bytes, { headers: { ...headers, 'Content-Type': 'application/json' } });
  };
}

/**
 * @param list `"a", W/"b"` or `*`. Compared weakly: whoever packs an answer on its way marks the
 * tag with W/.
 */
function isSame(list: string | undefined, etag: string): boolean {
  if (list === undefined) return false;
  return (
    list.trim() === '*' || list.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  );
}

/** Quoted. */
export async function toEtag(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `"${hex.join('').slice(0, 32)}"`;
}
