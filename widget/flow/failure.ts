import { ApiError } from '../api/errors.js';
import type { Strings } from '../text/en/booking.js';
import type { Failure } from '../text/failure.js';

/** What only the page's developer can mend. It is shown in its own words. */
export class SetupError extends Error {}

/** The failure of any error, so that there is always a sentence to show. */
export function toFailure(error: unknown): Failure {
  return error instanceof ApiError ? error.failure : 'internal';
}

/** What a customer reads where something could not be loaded. */
export function toSentence(error: unknown, { problems, problem }: Strings): string {
  if (error instanceof SetupError) return error.message;
  return problems[toFailure(error)] ?? problem;
}

/** Whether the proxy found that part of a request wrong; `pointer` as in RFC 6901. */
export function isRefused(error: unknown, pointer: string): boolean {
  const errors = error instanceof ApiError ? error.problem?.errors : undefined;
  return errors?.some((each) => each.pointer === pointer) ?? false;
}
