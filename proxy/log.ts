import { AmeliaFailure, AmeliaMisunderstood } from './amelia/failures.js';
import type { Refusal } from './contract/refusal.js';

/** One line of the log. It never holds a key, a name, an address, a token. */
export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  event: string;
  requestId?: string;
  [fact: string]: string | number | undefined;
}

export type Log = (entry: LogEntry) => void;

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
    ...(code === 'internal' ? { at: toPlaces(options.cause) } : {}),
  };
}

/** Where an error was thrown; its message may hold what somebody typed, so that is left out. */
function toPlaces(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places.slice(0, 4).map((line) => line.trim())].join(' ');
}
