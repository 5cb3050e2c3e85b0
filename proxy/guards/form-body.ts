import type { Context } from 'hono';
import { Refusal } from '../contract/refusal.js';
import { useBody } from './body-bytes.js';
import { defaultBodyTimeoutMs, maxBodyBytes } from './json-body.js';

/**
 * The fields of a plain form.
 *
 * @throws {Refusal} `unsupported-media-type`, `body-too-large`, `request-timeout`, `invalid-input`
 * (400) where it is no text.
 */
export async function readFormBody(
  c: Context,
  timeoutMs: number = defaultBodyTimeoutMs,
): Promise<URLSearchParams> {
  if (!isForm(c)) throw new Refusal('unsupported-media-type');
  const limits = { mostBytes: maxBodyBytes, timeoutMs };
  const bytes = await useBody(c, limits, (body) => new Response(body).arrayBuffer());
  const fields = new URLSearchParams(decode(bytes));
  // What stands for broken bytes in what is written as %FF.
  if ([...fields].flat().some((text) => text.includes('\uFFFD'))) throw toNoText();
  return fields;
}

function isForm(c: Context): boolean {
  const type = c.req.header('Content-Type') ?? '';
  if (c.req.header('Content-Encoding')) return false;
  return /^application\/x-www-form-urlencoded(?:\s*;\s*charset="?utf-8"?)?\s*$/i.test(type);
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw toNoText();
  }
}

function toNoText(): Refusal {
  return new Refusal('invalid-input', { status: 400, errors: [{ pointer: '', code: 'no-text' }] });
}
