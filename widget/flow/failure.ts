import { ApiError } from '../api/errors.js';
import type { Failure } from '../text/failure.js';

/** The failure of any error, so that there is always a sentence to show. */
export function toFailure(error: unknown): Failure {
  return error instanceof ApiError ? error.failure : 'internal';
}

/** Whether the proxy found that part of a request wrong; `pointer` as in RFC 6901. */
export function isRefused(error: unknown, pointer: string): boolean {
  const errors = error instanceof ApiError ? error.problem?.errors : undefined;
  return errors?.some((each) => each.pointer === pointer) ?? false;
}
