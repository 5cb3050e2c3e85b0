import type { Context } from 'hono';
import * as v from 'valibot';
import { toFieldProblems } from '../contract/field-problems.schema.js';
import { Refusal } from '../contract/refusal.js';

/** The most a request's body may weigh. */
export const maxBodyBytes = 32 * 1024;

/**
 * The body of a request, as JSON that fits the schema.
 *
 * @throws {Refusal} `unsupported-media-type`, `body-too-large`, `invalid-input` (400 where it is no
 * JSON, 422 where it does not fit).
 */
export async function readJsonBody<T>(c: Context, schema: v.GenericSchema<unknown, T>): Promise<T> {
  if (!isJson(c)) throw new Refusal('unsupported-media-type');
  const parsed = v.safeParse(schema, parseJson(await readText(c)), { abortPipeEarly: true });
  if (parsed.success) return parsed.output;
  throw new Refusal('invalid-input', { errors: toFieldProblems(parsed.issues) });
}

function isJson(c: Context): boolean {
  const type = c.req.header('Content-Type') ?? '';
  if (c.req.header('Content-Encoding')) return false;
  return /^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i.test(type);
}

/** Counted while it is read: what `Content-Length` says is only said. */
async function readText(c: Context): Promise<string> {
  const { body } = c.req.raw;
  if (!body) return '';
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maxBodyBytes) {
      reader.cancel().catch(() => undefined);
      throw new Refusal('body-too-large');
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(bytes);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return decode(whole);
}

function decode(bytes: Uint8Array): string {
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
