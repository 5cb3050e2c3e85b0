import type { Context } from 'hono';
import type { ManageSubject } from '../contract/manage-subject.js';
import { Refusal } from '../contract/refusal.js';
import { toClientKey } from './client-key.js';
import type { Counter } from './counter.js';
import type { Purpose } from './manage-claims.js';
import type { ManageTokens } from './manage-token.js';

export interface ManageAccessOptions {
  tokens: Pick<ManageTokens, 'verify'>;
  /** Where a request comes from; undefined where the runtime does not tell. */
  toClientAddress: (c: Context) => string | undefined;
  /** Wrong tokens by client, in {@link wrongTokenWindowMs}. */
  wrong: Counter;
  /** Milliseconds. */
  now: () => number;
}

/**
 * What the token of a request opens: the booking that its address names, in `:id`. Nothing else of
 * the request has been read then.
 *
 * @throws {Refusal} `token-invalid` (401, or 403 for the number of another booking),
 * `token-expired`, `rate-limited`.
 */
export type ReadManageToken = (c: Context, purpose: Purpose) => Promise<ManageSubject>;

const mostWrong = 20;
export const wrongTokenWindowMs = 10 * 60 * 1000;

/**
 * Lets nobody try tokens: after twenty wrong ones from one address, those that are wrong are sent
 * away for the rest of ten minutes. A right one always opens its booking: behind one address there
 * may be many people. It does not count, and neither does a request without any.
 */
export function createManageAccess({
  tokens,
  toClientAddress,
  wrong,
  now,
}: ManageAccessOptions): ReadManageToken {
  return async function readManageToken(c, purpose) {
    const token = readBearer(c);
    const key = toClientKey(toClientAddress(c));
    try {
      const subject = await tokens.verify(token, purpose);
      if (c.req.param('id') !== String(subject.bookingId)) throw toNotYours();
      return subject;
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'token-invalid') throw error;
      const { count, untilMs } = await wrong.add(key, mostWrong);
      if (count <= mostWrong) throw error;
      const retryAfterSeconds = Math.ceil((untilMs - now()) / 1000);
      throw new Refusal('rate-limited', { retryAfterSeconds });
    }
  };
}

/** The token is real, but what it is shown for is not what it opens. */
export function toNotYours(): Refusal {
  return new Refusal('token-invalid', { status: 403 });
}

/** The scheme in any case: RFC 9110, 11.1. */
function readBearer(c: Context): string {
  const [, token] = /^Bearer +([\w.-]+)$/i.exec(c.req.header('Authorization') ?? '') ?? [];
  if (token === undefined) throw new Refusal('token-invalid');
  return token;
}
