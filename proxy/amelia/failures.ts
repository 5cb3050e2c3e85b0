import type { ProblemCode } from '../contract/problem.js';
import { Refusal, type RefusalOptions } from '../contract/refusal.js';

type Outcome = 'not-executed' | 'unknown';

/** Whatever went wrong between the proxy and Amelia. Its `outcome` says whether a change may have happened. */
export class AmeliaFailure extends Refusal {
  override readonly name: string = 'AmeliaFailure';
}

/** No answer: the connection failed. Refused or unresolved, nothing can have been executed. */
export class AmeliaUnreachable extends AmeliaFailure {
  override readonly name = 'AmeliaUnreachable';
  constructor(cause: unknown) {
    const outcome = wasNeverConnected(cause) ? 'not-executed' : 'unknown';
    super('upstream-unavailable', { outcome, cause, retryAfterSeconds: 15 });
  }
}

/** No answer in time; PHP may go on working all the same. */
export class AmeliaTimeout extends AmeliaFailure {
  override readonly name = 'AmeliaTimeout';
  constructor() {
    super('upstream-timeout', { outcome: 'unknown', retryAfterSeconds: 5 });
  }
}

/** The site does not take our key. */
export class AmeliaKeyRefused extends AmeliaFailure {
  override readonly name = 'AmeliaKeyRefused';
  constructor() {
    super('upstream-auth', { alarm: true });
  }
}

/** An answer that is none of Amelia's: a web page, a redirect, cut, too long, other fields. */
export class AmeliaMisunderstood extends AmeliaFailure {
  override readonly name: string = 'AmeliaMisunderstood';
  /** In our own words: what did not fit. It is logged, never answered. */
  readonly reason: string;
  constructor(reason: string, outcome: Outcome = 'unknown') {
    super('upstream-contract', { alarm: true, outcome });
    this.reason = reason;
  }
}

/** No JSON at all where an answer of Amelia's was due: a page of whatever stands in its place. */
export class AmeliaUnreadable extends AmeliaMisunderstood {
  override readonly name = 'AmeliaUnreadable';
}

/** This site's Amelia has no such address: 404 or 405. */
export class AmeliaHasNot extends AmeliaMisunderstood {
  override readonly name = 'AmeliaHasNot';
}

/** The site sends us to another address. Not followed: the key would go with us. */
export class AmeliaMoved extends AmeliaMisunderstood {
  override readonly name = 'AmeliaMoved';
}

/** Amelia broke down over the request, without saying why in a way we know. */
export class AmeliaBroken extends AmeliaFailure {
  override readonly name = 'AmeliaBroken';
  readonly upstreamStatus: number;
  /** Whether it said itself when to come back. */
  readonly hasAskedToWait: boolean;
  constructor(upstreamStatus: number, retryAfterSeconds?: number) {
    super('upstream-unavailable', {
      outcome: 'unknown',
      retryAfterSeconds: retryAfterSeconds ?? 15,
    });
    this.upstreamStatus = upstreamStatus;
    this.hasAskedToWait = retryAfterSeconds !== undefined;
  }
}

/** WordPress answers, but Amelia is switched off. */
export class AmeliaAway extends AmeliaFailure {
  override readonly name = 'AmeliaAway';
  constructor() {
    super('booking-system-unavailable', { alarm: true, retryAfterSeconds: 60 });
  }
}

/** The site asks us to slow down. */
export class AmeliaOverrun extends AmeliaFailure {
  override readonly name = 'AmeliaOverrun';
  constructor(retryAfterSeconds = 60) {
    super('booking-system-unavailable', { retryAfterSeconds });
  }
}

/** Too many calls are under way already: this one was never sent. */
export class AmeliaBusy extends AmeliaFailure {
  override readonly name = 'AmeliaBusy';
  constructor() {
    super('upstream-unavailable', { retryAfterSeconds: 2 });
  }
}

/** Too many calls have failed just now, so the site is left alone: this one was never sent. */
export class AmeliaResting extends AmeliaFailure {
  override readonly name = 'AmeliaResting';
  constructor() {
    super('upstream-unavailable', { retryAfterSeconds: 15 });
  }
}

/** Amelia understood and said no, for a reason it has a name for: nothing was done. */
export class AmeliaRefusal extends AmeliaFailure {
  override readonly name = 'AmeliaRefusal';
  /** Amelia's own name for the reason, where it gave one. */
  readonly reason: string | undefined;
  constructor(code: ProblemCode, options: RefusalOptions & { reason?: string } = {}) {
    const { reason, ...others } = options;
    super(code, others);
    this.reason = reason;
  }
}

/** The settings of the proxy that must be set for a site that does not tell the same itself. */
export const missingSettings = [
  'SITE_TIME_ZONE',
  'SHOW_CLIENT_TIME_ZONE',
  'SITE_CURRENCY',
] as const;

export type MissingSetting = (typeof missingSettings)[number];

/** Nobody has told what must be known of the site: neither the site itself nor the settings. */
export class SiteUnknown extends AmeliaFailure {
  override readonly name = 'SiteUnknown';
  readonly missing: readonly MissingSetting[];
  constructor(missing: readonly MissingSetting[]) {
    super('booking-system-unavailable', { alarm: true });
    this.missing = missing;
  }
}

/**
 * Whether the site itself is down or overrun, as far as one call can tell: not where it answered
 * that it knows better, refused our key, or said something new.
 */
export function isSiteDown(error: unknown): boolean {
  return [AmeliaUnreachable, AmeliaTimeout, AmeliaBroken, AmeliaUnreadable, AmeliaOverrun].some(
    (kind) => error instanceof kind,
  );
}

/** Whether waiting is all that helps: the site is down, or this call was not even sent. */
export function isPassing(error: unknown): boolean {
  return isSiteDown(error) || error instanceof AmeliaBusy || error instanceof AmeliaResting;
}

/** What runtimes call a connection that never came about. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
]);

function wasNeverConnected(cause: unknown): boolean {
  for (let error = cause, depth = 0; error instanceof Object && depth < 4; depth++) {
    if ('code' in error && neverConnected.has(String(error.code))) return true;
    error = 'cause' in error ? error.cause : undefined;
  }
  return false;
}
