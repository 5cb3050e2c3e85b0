import * as v from 'valibot';
import {
  AmeliaAway,
  AmeliaBroken,
  AmeliaHasNot,
  AmeliaKeyRefused,
  AmeliaMisunderstood,
  AmeliaOverrun,
  AmeliaRefusal,
  AmeliaUnreadable,
} from './failures.js';
import { toRefusal } from './refusals.js';

/** The most an answer may weigh. */
export const maxAnswerBytes = 2 * 1024 * 1024;

const envelopeSchema = v.object({
  message: v.optional(v.unknown()),
  data: v.optional(v.unknown()),
});

/** The text of an answer, counted while it is read. @throws {AmeliaMisunderstood} beyond 2 MiB. */
export async function readText(response: Response): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxAnswerBytes) {
      // Not awaited: a server that never stops sending need not agree.
      reader.cancel().catch(() => undefined);
      throw new AmeliaMisunderstood('answer too large');
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The longest that a site may make us wait. */
const longestRetrySeconds = 120;

/** When the site asks us to come back; undefined where it does not say, or by a date. */
export function readRetryAfterSeconds(headers: Headers): number | undefined {
  const text = headers.get('Retry-After') ?? '';
  return /^\d{1,9}$/.test(text) ? Math.min(Number(text), longestRetrySeconds) : undefined;
}

/** What an answer holds, and how much of something else stood before it. */
export interface Answer {
  body: unknown;
  noiseLength: number;
}

/**
 * What stands under `data` of an answer.
 *
 * @param retryAfterSeconds what the site said of when to come back.
 * @throws the failure that status and text amount to.
 */
export function toAnswer(status: number, text: string, retryAfterSeconds?: number): Answer {
  if (status === 401 || status === 403) throw new AmeliaKeyRefused();
  // What WordPress says of an action nobody has registered: the plugin is off.
  if (text.trim() === '0') throw new AmeliaAway();
  const parsed = parseEnvelope(text);
  const refusal = toRefusal(parsed?.envelope.data);
  if (refusal) throw refusal;
  if (status === 404 || status === 405) throw new AmeliaHasNot(`status ${status}`);
  if (status === 429) throw new AmeliaOverrun(retryAfterSeconds);
  if (status >= 500) throw new AmeliaBroken(status, retryAfterSeconds);
  // A conflict without a key we know: it said no, whatever the reason.
  if (status === 409 && parsed) throw new AmeliaRefusal('booking-refused');
  if (status < 200 || status >= 300) throw new AmeliaMisunderstood(`status ${status}`);
  if (!parsed) throw new AmeliaUnreadable('no JSON answer');
  return { body: parsed.envelope.data, noiseLength: parsed.noiseLength };
}

type Envelope = v.InferOutput<typeof envelopeSchema>;

/** PHP may print warnings before the JSON: the whole is tried first, then from the envelope on. */
function parseEnvelope(text: string): { envelope: Envelope; noiseLength: number } | undefined {
  const whole = parseJson(text);
  if (v.is(envelopeSchema, whole) && !Array.isArray(whole))
    return { envelope: whole, noiseLength: 0 };
  const start = text.indexOf('{"message"');
  if (start <= 0) return undefined;
  const rest = parseJson(text.slice(start));
  return v.is(envelopeSchema, rest) ? { envelope: rest, noiseLength: start } : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
