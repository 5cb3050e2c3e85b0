import type { Problem } from '../../proxy/contract/problem.js';
import type { Failure } from '../text/en.js';

/** Any request that did not give what was asked for. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    /** The proxy's code, or `offline` where no readable answer came at all. */
    readonly failure: Failure,
    /** What the proxy said, where it said something. */
    readonly problem: Problem | null,
    options?: ErrorOptions,
  ) {
    super(failure, options);
  }
}

/** Whether somebody, or the page being left, ended the request: nothing to tell anyone. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
