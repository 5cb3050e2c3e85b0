import type { Problem } from '../../proxy/contract/problem.js';
import { ApiError, isAbort, type ToldProblem } from './errors.js';

const readTimeoutMs = 20_000;

export const json = { 'Content-Type': 'application/json' };

/** Asks the proxy. All of it throws {@link ApiError}; an abort stays an abort. */
export class Transport {
  /**
   * @param base - the proxy's address; an absolute URL with a slash at its end.
   * @param lang - BCP 47: what names are told in, where the site has it; empty: the site's own.
   */
  constructor(
    readonly base: string,
    readonly lang = '',
  ) {}

  /** The same path, without a query so far, with the language that names are told in. */
  inLanguage(path: string): string {
    return this.lang ? `${path}?${new URLSearchParams({ lang: this.lang })}` : path;
  }

  /** Asks for something that is soon there, or not at all. */
  read<Answer>(path: string, signal?: AbortSignal, init: RequestInit = {}): Promise<Answer> {
    const timeout = AbortSignal.timeout(readTimeoutMs);
    return this.fetch(path, {
      ...init,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
  }

  async fetch<Answer>(path: string, init: RequestInit): Promise<Answer> {
    const response = await this.send(path, init);
    const answer: unknown = await response.json().catch(toApiError);
    // One of them is a 202: nobody knows yet.
    if (isProblem(answer)) throw new ApiError(answer.code, { ...answer, ...toHints(response) });
    if (response.ok) return answer as Answer;
    throw new ApiError('offline', null);
  }

  /** The bare answer, of whatever status. */
  send(path: string, init: RequestInit): Promise<Response> {
    return fetch(this.base + path, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...init,
    }).catch(toApiError);
  }
}

function toApiError(cause: unknown): never {
  if (isAbort(cause)) throw cause;
  throw new ApiError('offline', null, { cause });
}

function toHints({ headers }: Response): Pick<ToldProblem, 'location' | 'retryAfter'> {
  return { location: headers.get('Location'), retryAfter: headers.get('Retry-After') };
}

function isProblem(answer: unknown): answer is Problem {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'status' in answer;
}
