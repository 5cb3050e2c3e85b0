import { AmeliaFailure, AmeliaMisunderstood } from './amelia/failures.js';
import { Refusal } from './contract/refusal.js';

/** One line of the log. It never holds a key, a name, an address, a token. */
export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  event: string;
  requestId?: string;
  [fact: string]: string | number | undefined;
}

export type Log = (entry: LogEntry) => void;

type Kind = (value: unknown) => string | number | undefined;

/** Words of our own: `amount-mismatch`, `AmeliaTimeout`, `upstream-auth`, an id we have made. */
const word: Kind = (value) => (typeof value === 'string' && isWord(value) ? value : undefined);
const count: Kind = (value) => (Number.isFinite(value) ? Number(value) : undefined);
/** A sentence of our own, or a place in the code: cut, and in one line. */
const words: Kind = (value) =>
  typeof value === 'string' ? toOneLine(value).slice(0, longestText) : undefined;

const longestText = 500;

/** All that may stand in a line of the log. What is not here is left out, whoever logs it. */
const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries<Kind>({
    level: word,
    event: word,
    requestId: word,
    method: word,
    /** The pattern of an address, never the address itself: that is typed by whoever asks. */
    route: words,
    status: count,
    durationMs: count,
    upstreamMs: count,
    cache: word,
    code: word,
    failure: word,
    reason: words,
    at: words,
    /** Of Amelia's API, without numbers. */
    path: words,
    hint: words,
    count,
    noiseLength: count,
    bookingId: count,
    eventId: count,
    purchaseId: count,
  }),
);

/**
 * Writes entries as lines of JSON, of the facts and kinds that are listed alone.
 *
 * @param write takes one line, without its end: `console.log`.
 */
export function createLog(write: (line: string) => void): Log {
  return function log(entry) {
    const facts: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(entry)) {
      const fact = kinds.get(name)?.(value);
      if (fact !== undefined) facts[name] = fact;
    }
    write(JSON.stringify(facts));
  };
}

/** What may be written down of a refusal: its code and, for ourselves, where it came from. */
export function toLogEntry(refusal: Refusal, requestId: string): LogEntry {
  const { code, options } = refusal;
  const because = options.cause instanceof AmeliaFailure ? options.cause : refusal;
  return {
    level: options.alarm ? 'error' : 'info',
    event: 'problem',
    requestId,
    code,
    failure: because.name,
    ...(because instanceof AmeliaMisunderstood ? { reason: because.reason } : {}),
    ...(isOurFault(refusal) ? { at: toPlaces(options.cause) } : {}),
  };
}

/** What was thrown is none of the answers we know: after a booking was sent, too. */
function isOurFault({ code, options: { cause } }: Refusal): boolean {
  return code === 'internal' || (code === 'outcome-unknown' && isForeign(cause));
}

function isForeign(cause: unknown): boolean {
  return cause !== undefined && !(cause instanceof Refusal);
}

/** Where an error was thrown; its message may hold what somebody typed, so that is left out. */
function toPlaces(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const stack = (error.stack ?? '').replace(error.message, '');
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places.slice(0, 4).map((line) => line.trim())].join(' ');
}

function isWord(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(text);
}

/** Without what ends a line, or hides in one: control characters, also those of Unicode. */
function toOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
}
