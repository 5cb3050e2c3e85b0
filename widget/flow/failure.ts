import { ApiError } from '../api/errors.js';
import type { Failure } from '../text/en.js';

/** The failure of any error, so that there is always a sentence to show. */
export function toFailure(error: unknown): Failure {
  return error instanceof ApiError ? error.failure : 'internal';
}
