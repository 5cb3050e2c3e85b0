import type { Context } from 'hono';
import type * as v from 'valibot';
import type { Id } from '../contract/catalog.js';
import { bookingPartName, maxFileBytes, maxFiles } from '../contract/files.js';
import { Refusal, toInvalidInput } from '../contract/refusal.js';
import { useBody, type Watch } from './body-bytes.js';
import { checkJson, maxBodyBytes, parseJsonBytes, readJsonBody } from './json-body.js';
import { toCheckedFile } from './uploaded-file.js';

/** A booking, and the files that came with it by the number of their custom field. */
export interface BookingBody<T> {
  request: T;
  files: ReadonlyMap<Id, readonly File[]>;
}

/** How long the whole of a body with files may take to arrive, in milliseconds. */
export const formTimeoutMs = 30_000;

/** All the files, the booking, and what stands around them. */
const maxFormBytes = maxFiles * maxFileBytes + 2 * maxBodyBytes;

/** What all forms that arrive at the same time may weigh; each takes several times that of memory. */
const maxBytesAtOnce = 128 * 1024 * 1024;
let bytesAtOnce = 0;

/**
 * The body of a booking: JSON, or JSON and files as `multipart/form-data`. A form without files is
 * none that this takes.
 *
 * @param timeoutMs for tests: how long it may take to arrive, whatever it is.
 * @throws {Refusal} as `readJsonBody`; `unsupported-media-type` for any other form; `rate-limited`
 * while others send too much; `invalid-input` and `body-too-large` at `/customFields/{id}` where a
 * file is not what is taken.
 */
export async function readBookingBody<T>(
  c: Context,
  schema: v.GenericSchema<unknown, T>,
  timeoutMs?: number,
): Promise<BookingBody<T>> {
  const boundary = readBoundary(c);
  if (boundary === undefined) {
    return { request: await readJsonBody(c, schema, timeoutMs), files: new Map() };
  }
  const limits = { mostBytes: maxFormBytes, timeoutMs: timeoutMs ?? formTimeoutMs };
  const watch = watchParts(boundary);
  const form = await withinMemory((hold) =>
    useBody(
      c,
      limits,
      (body) => parseForm(body, c.req.header('Content-Type') ?? ''),
      (piece) => {
        hold(piece.byteLength);
        watch(piece);
      },
    ),
  );
  const { booking, files } = sortParts(form);
  const json = await toBytes(booking);
  const request = parseJsonBytes(json, schema);
  return { request, files: await checkFiles(files) };
}

/** @throws {Refusal} `unsupported-media-type`, before anything of it is read. */
export function checkBookingType(c: Context): void {
  if (readBoundary(c) === undefined) checkJson(c);
}

/** What stands between the parts of a form; undefined where it is none that is taken. */
function readBoundary(c: Context): string | undefined {
  const type = c.req.header('Content-Type') ?? '';
  const [, , boundary] =
    /^multipart\/form-data\s*;\s*boundary=("?)([^\s";]{1,70})\1\s*$/i.exec(type) ?? [];
  return c.req.header('Content-Encoding') ? undefined : boundary;
}

/** @throws {Refusal} `rate-limited`, from what it runs, where that holds too many bytes with others. */
async function withinMemory<T>(run: (hold: (bytes: number) => void) => Promise<T>): Promise<T> {
  let held = 0;
  let isOver = false;
  function hold(bytes: number): void {
    // A piece may still come in when nobody waits for it any more.
    if (isOver) return;
    held += bytes;
    bytesAtOnce += bytes;
    if (bytesAtOnce <= maxBytesAtOnce) return;
    // At once, or all the others would have to go with it.
    release();
    throw new Refusal('rate-limited', { retryAfterSeconds: 5 });
  }
  function release(): void {
    isOver = true;
    bytesAtOnce -= held;
    held = 0;
  }
  try {
    return await run(hold);
  } finally {
    release();
  }
}

async function parseForm(body: ReadableStream, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'Content-Type': type } }).formData();
  } catch {
    throw new Refusal('unsupported-media-type');
  }
}

/** What stands before the content of a part: its names and types. Browsers write some hundred bytes. */
const maxHeadBytes = 8 * 1024;

/**
 * Ends a body of very many parts, or of a part with a very long head, before it is parsed: a parser
 * would take seconds over it, and nobody else is answered meanwhile.
 */
function watchParts(boundary: string): Watch {
  const isDelimiter = toMatcher(`\r\n--${boundary}`);
  const isHeadEnd = toMatcher('\r\n\r\n');
  let found = 0;
  // The first delimiter has no line before it.
  let headBytes: number | null = 0;
  return function watch(piece) {
    for (const byte of piece) {
      if (headBytes !== null) {
        headBytes += 1;
        if (headBytes > maxHeadBytes) throw new Refusal('body-too-large');
        if (isHeadEnd(byte)) headBytes = null;
      }
      if (!isDelimiter(byte)) continue;
      headBytes = 0;
      found += 1;
      if (found > 2 * maxFiles + 2) throw new Refusal('body-too-large');
    }
  };
}

/** Tells, byte by byte, where the text has just ended; it begins with a CR. */
function toMatcher(text: string): (byte: number) => boolean {
  const needle = new TextEncoder().encode(text);
  let matched = 0;
  return function matches(byte) {
    // What was matched before a mismatch cannot begin the text, but for a CR.
    matched = byte === needle[matched] ? matched + 1 : byte === needle[0] ? 1 : 0;
    if (matched < needle.length) return false;
    matched = 0;
    return true;
  };
}

type Part = File | string;

/** @throws {Refusal} where there is not one booking, not one file, or anything else. */
function sortParts(form: FormData): { booking: Part; files: [Id, Part][] } {
  const bookings: Part[] = [];
  const files: [Id, Part][] = [];
  for (const [name, part] of form) {
    const [, fieldId] = /^file-([1-9]\d{0,9})$/.exec(name) ?? [];
    if (name === bookingPartName) bookings.push(part);
    else if (fieldId !== undefined) files.push([Number(fieldId), part]);
    else throw new Refusal('unsupported-media-type');
  }
  const [booking, second] = bookings;
  if (booking === undefined || second !== undefined || files.length === 0) {
    throw new Refusal('unsupported-media-type');
  }
  return { booking, files };
}

async function toBytes(booking: Part): Promise<ArrayBuffer> {
  const size = typeof booking === 'string' ? booking.length : booking.size;
  if (size > maxBodyBytes) throw new Refusal('body-too-large');
  if (typeof booking !== 'string') return booking.arrayBuffer();
  // As a text it has been decoded already: what stands for broken bytes is broken still.
  const bytes = new TextEncoder().encode(booking.replaceAll('\uFFFD', '\0'));
  if (bytes.byteLength > maxBodyBytes) throw new Refusal('body-too-large');
  return bytes.buffer;
}

async function checkFiles(parts: readonly [Id, Part][]): Promise<Map<Id, File[]>> {
  const files = new Map<Id, File[]>();
  for (const [index, [fieldId, part]] of parts.entries()) {
    if (index >= maxFiles) throw toInvalidInput(`/customFields/${fieldId}`, 'too-many-files');
    const file = await toCheckedFile(fieldId, part);
    files.set(fieldId, [...(files.get(fieldId) ?? []), file]);
  }
  return files;
}
