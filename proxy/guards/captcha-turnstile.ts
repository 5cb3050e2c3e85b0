import * as v from 'valibot';

export interface TurnstileOptions {
  secret: string;
  /** Exact origins that embed the widget: a token from another page is none of ours. */
  allowedOrigins: readonly string[];
  fetch: (request: Request) => Promise<Response>;
  /** For tests. */
  timeoutMs?: number;
}

const verifyUrl = 'https://challenges.cloudflare.com/turnstile/v0/siteverify';

/** What the widget says it asks for; a token for anything else is none for a booking. */
const action = 'booking';

const defaultTimeoutMs = 3_000;

/** What says nothing of the token: these are ours, or Cloudflare's, to mend. */
const faults: ReadonlySet<string> = new Set([
  'missing-input-secret',
  'invalid-input-secret',
  'bad-request',
  'internal-error',
]);

const answerShape = v.object({
  success: v.boolean(),
  hostname: v.optional(v.string()),
  action: v.optional(v.string()),
  'error-codes': v.optional(v.array(v.string()), []),
});

type Answer = v.InferOutput<typeof answerShape>;

/**
 * Has Cloudflare check tokens; it spends each of them with that.
 *
 * @returns whether a token is good. It throws where Cloudflare does not tell within three seconds.
 */
export function createTurnstile({
  secret,
  allowedOrigins,
  fetch,
  timeoutMs = defaultTimeoutMs,
}: TurnstileOptions): (token: string) => Promise<boolean> {
  const hostnames = new Set(allowedOrigins.map((origin) => new URL(origin).hostname));

  async function ask(body: string, signal: AbortSignal): Promise<Answer> {
    signal.throwIfAborted();
    const headers = { 'Content-Type': 'application/json' };
    const init: RequestInit = { method: 'POST', headers, body, signal, redirect: 'manual' };
    const response = await fetch(new Request(verifyUrl, init));
    if (response.status >= 500) throw new Error('Turnstile broke down');
    const answer = v.parse(answerShape, await response.json());
    if (answer['error-codes'].some((code) => faults.has(code))) {
      throw new Error('Turnstile did not look at the token');
    }
    return answer;
  }

  return async function isSolved(token) {
    const signal = AbortSignal.timeout(timeoutMs);
    const asked = { secret, response: token, idempotency_key: crypto.randomUUID() };
    const body = JSON.stringify(asked);
    // An answer that was lost must not cost the token: the same key asks for the same answer.
    const answer = await ask(body, signal).catch(() => ask(body, signal));
    return answer.success && answer.action === action && hostnames.has(answer.hostname ?? '');
  };
}
