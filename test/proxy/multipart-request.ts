import { Hono } from 'hono/tiny';
import * as v from 'valibot';
import { Refusal } from '../../proxy/contract/refusal.js';
import { readBookingBody } from '../../proxy/guards/booking-body.js';
import { answerProblem } from '../../proxy/problem-answer.js';

export const boundary = '----a-boundary-of-27-letters';
export const formType = `multipart/form-data; boundary=${boundary}`;

/** One part as it goes over the wire. */
export interface RawPart {
  /** Without `Content-Disposition: form-data; `. */
  disposition: string;
  type?: string;
  content: string | Uint8Array;
}

/** A body written by hand: what no browser would send, somebody else might. */
export function toRawForm(parts: readonly RawPart[]): Uint8Array<ArrayBuffer> {
  const pieces = parts.flatMap(({ disposition, type, content }) => [
    `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`,
    `${type === undefined ? '' : `Content-Type: ${type}\r\n`}\r\n`,
    content,
    '\r\n',
  ]);
  const bytes = [...pieces, `--${boundary}--\r\n`].map((piece) => Buffer.from(piece));
  return new Uint8Array(Buffer.concat(bytes));
}

/** The booking as browsers send it. */
export const bookingPart = (content: string | Uint8Array = '{"serviceId":1}'): RawPart => ({
  disposition: 'name="booking"; filename="blob"',
  type: 'application/json',
  content,
});

/** A file of the custom field 3. */
export const filePart = (
  name = 'cv.txt',
  content: string | Uint8Array = 'Hello.',
  type = 'text/plain',
): RawPart => ({ disposition: `name="file-3"; filename="${name}"`, type, content });

const schema = v.strictObject({ serviceId: v.number() });

/** Sends a body to the guard alone; what it has read comes back. */
export async function sendBody(
  body: BodyInit | null,
  headers: Record<string, string> = { 'Content-Type': formType },
  timeoutMs?: number,
): Promise<Response> {
  const app = new Hono().post('/', async (c) => {
    const { request, files } = await readBookingBody(c, schema, timeoutMs);
    const listed: [number, string, string, string][] = [];
    for (const [fieldId, list] of files) {
      for (const file of list) listed.push([fieldId, file.name, file.type, await file.text()]);
    }
    return c.json({ request, files: listed });
  });
  app.onError((error, c) => {
    if (!(error instanceof Refusal)) throw error;
    return answerProblem(c, error, 'request-1');
  });
  const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
  return app.request(new Request('http://localhost/', init));
}

export const sendParts = (...parts: RawPart[]) => sendBody(toRawForm(parts));
