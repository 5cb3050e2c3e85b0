import type { Context } from 'hono';
import * as v from 'valibot';
import { toFieldProblems } from '../contract/field-problems.schema.js';
import { Refusal } from '../contract/refusal.js';
import { useBody } from './body-bytes.js';

/** The most a request's JSON may weigh. */
export const maxBodyBytes = 32 * 1024;
/** How long the whole of it may take to arrive, in milliseconds. */
export const defaultBodyTimeoutMs = 5_000;

/**
 * The body of a request, as JSON that fits the schema.
 *
 * @throws {Refusal} `unsupported-media-type`, `body-too-large`, `request-timeout`, `invalid-input`
 * (400 where it is no JSON, 422 where it does not fit).
 */
export async function readJsonBody<T>(
  c: Context,
  schema: v.GenericSchema<unknown, T>,
  timeoutMs: number = defaultBodyTimeoutMs,
): Promise<T> {
  checkJson(c);
  const limits = { mostBytes: maxBodyBytes, timeoutMs };
  const bytes = await useBody(c, limits, (body) => new Response(body).arrayBuffer());
  return parseJsonBytes(bytes, schema);
}

/**
 * JSON that fits the schema.
 *
 * @throws {Refusal} `invalid-input`: 400 where it is no JSON, 422 where it does not fit.
 */
export function parseJsonBytes<T>(bytes: ArrayBuffer, schema: v.GenericSchema<unknown, T>): T {
  const parsed = v.safeParse(schema, parseJson(decode(bytes)), { abortPipeEarly: true });
  if (parsed.success) return parsed.output;
  throw new Refusal('invalid-input', { errors: toFieldProblems(parsed.issues) });
}

/** @throws {Refusal} `unsupported-media-type` where the request says that it is something else. */
export function checkJson(c: Context): void {
  if (!isJson(c)) throw new Refusal('unsupported-media-type');
}

function isJson(c: Context): boolean {
  const type = c.req.header('Content-Type') ?? '';
  if (c.req.header('Content-Encoding')) return false;
  return /^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i.test(type);
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw toNoJson();
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw toNoJson();
  }
}

function toNoJson(): Refusal {
  return new Refusal('invalid-input', { status: 400, errors: [{ pointer: '', code: 'no-json' }] });
}
