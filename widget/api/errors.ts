import type { Problem } from '../../proxy/contract/problem.js';
import type { Failure } from '../text/failure.js';

/** What the proxy said, with what it wrote above it. */
export interface ToldProblem extends Problem {
  /** Where it tells more later; as it was written, so to be checked before it is asked. */
  location?: string | null;
  /** Seconds after which to ask again, or a date. */
  retryAfter?: string | null;
}

/** Any request that did not give what was asked for. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    /** The proxy's code, or `offline` where no readable answer came at all. */
    readonly failure: Failure,
    /** What the proxy said, where it said something. */
    readonly problem: ToldProblem | null,
    options?: ErrorOptions,
  ) {
    super(failure, options);
  }
}

/** Whether somebody, or the page being left, ended the request: nothing to tell anyone. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
