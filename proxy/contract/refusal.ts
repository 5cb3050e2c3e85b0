import type { Minor } from './catalog.js';
import type { PriceLine } from './price.js';
import type { FieldProblem, MovedStart, ProblemCode } from './problem.js';

/** What a refusal may say beside its code. Nothing here may come from the upstream's own words. */
export interface RefusalOptions {
  /** One plain sentence for this very case. */
  detail?: string | undefined;
  errors?: FieldProblem[] | undefined;
  /** Where the code's own status does not fit. */
  status?: number | undefined;
  retryAfterSeconds?: number | undefined;
  /** The path of what tells the outcome, where it is unknown yet. */
  location?: string | undefined;
  /** With `price-changed`: what it costs now. */
  totalMinor?: Minor | undefined;
  /** With `price-changed`: what that is made of. */
  lines?: PriceLine[] | undefined;
  /** With `time-changed`: what the site has booked instead. */
  moved?: MovedStart[] | undefined;
  /** With `time-changed`: it could not be cancelled. */
  stillBooked?: true | undefined;
  /** Whether a booking may have been made all the same. Default: `not-executed`. */
  outcome?: 'not-executed' | 'unknown' | undefined;
  /** Whether somebody should look at it: the customer can do nothing. */
  alarm?: boolean | undefined;
  cause?: unknown;
}

/** Thrown anywhere in the proxy, answered as a problem. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
  readonly code: ProblemCode;
  readonly options: RefusalOptions;

  constructor(code: ProblemCode, options: RefusalOptions = {}) {
    super(code, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.options = options;
  }

  get outcome(): 'not-executed' | 'unknown' {
    return this.options.outcome ?? 'not-executed';
  }
}

/**
 * What the customer sent is wrong in one place.
 *
 * @param pointer RFC 6901, as in {@link FieldProblem}.
 */
export function toInvalidInput(pointer: string, code: string): Refusal {
  return new Refusal('invalid-input', { errors: [{ pointer, code }] });
}
