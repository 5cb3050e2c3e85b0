import type { Context } from 'hono';
import type { ProblemCode } from '../contract/problem.js';

/** What is told of a request when it has been answered. */
export interface RequestNotes {
  requestId: string;
  /** Of the address that was asked for, never the address itself; undefined: there is none such. */
  pattern?: string;
  /** Of the problem it was answered with. */
  code?: ProblemCode;
}

const notes = 'requestNotes';

/** Begins to take notes of a request. */
export function startNotes(c: Context, requestId: string): RequestNotes {
  const started: RequestNotes = { requestId };
  c.set(notes, started);
  return started;
}

/** The id a request was given. */
export function requestIdOf(c: Context): string {
  return readNotes(c)?.requestId ?? '';
}

export function notePattern(c: Context, pattern: string): void {
  const started = readNotes(c);
  if (started) started.pattern = pattern;
}

export function noteCode(c: Context, code: ProblemCode): void {
  const started = readNotes(c);
  if (started) started.code = code;
}

function readNotes(c: Context): RequestNotes | undefined {
  return c.get(notes);
}
