import type { Context } from 'hono';
import * as v from 'valibot';
import { toFieldProblems } from '../contract/field-problems.schema.js';
import { Refusal } from '../contract/refusal.js';

/** The most a request's body may weigh. */
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
  if (!isJson(c)) throw new Refusal('unsupported-media-type');
  const text = await readText(c, timeoutMs);
  const parsed = v.safeParse(schema, parseJson(text), { abortPipeEarly: true });
  if (parsed.success) return parsed.output;
  throw new Refusal('invalid-input', { errors: toFieldProblems(parsed.issues) });
}

function isJson(c: Context): boolean {
  const type = c.req.header('Content-Type') ?? '';
  if (c.req.header('Content-Encoding')) return false;
  return /^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i.test(type);
}

/** The whole of a body, within the time: whoever sends drop by drop is not waited for. */
async function readText(c: Context, timeoutMs: number): Promise<string> {
  const { body } = c.req.raw;
  if (!body) return '';
  const reader = body.getReader();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal('request-timeout')), timeoutMs);
  });
  try {
    return decode(await Promise.race([readBytes(reader), tooLate]));
  } catch (error) {
    // Not awaited: whoever never stops sending need not agree.
    reader.cancel().catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Counted while it is read: what `Content-Length` says is only said. */
async function readBytes(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maxBodyBytes) throw new Refusal('body-too-large');
    chunks.push(value);
  }
  const whole = new Uint8Array(bytes);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
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
