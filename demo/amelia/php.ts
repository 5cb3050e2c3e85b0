/** A wall time: the milliseconds its digits would have as UTC. Add and subtract at will. */
export type WallMs = number;

/** An answer of the API: `body` is what its JSON holds. */
export interface Answer {
  status: 200 | 403 | 404 | 405 | 409 | 500;
  body: { message: string | null; data?: unknown };
}

/** What Amelia answers instead of doing what it was asked. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: Exclude<Answer['status'], 200>,
    message: string,
    readonly reason?: Record<string, unknown> | never[] | null,
  ) {
    super(message);
  }

  /**
   * The answer on the wire; only a 409 carries `data` (recorded: book-appointment-taken), be it
   * null (delete-unknown). An empty message is null there.
   */
  toAnswer(): Answer {
    const { status, reason } = this;
    const message = this.message || null;
    return { status, body: reason === undefined ? { message } : { message, data: reason } };
  }
}

/** A map as PHP writes it: an empty one is `[]`. */
export function toPhpMap<Value>(entries: Iterable<[string | number, Value]>): unknown {
  const map = Object.fromEntries(entries);
  return Object.keys(map).length > 0 ? map : [];
}

/** JSON as PHP writes it into a string: slashes and everything beyond ASCII escaped. */
export function toPhpJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What a text holds as JSON; null where it holds none, as PHP's `json_decode` has it. */
export function readPhpJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What PHP's `empty()` says of a value that came as JSON or in a query. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || ['', '0', 0, false].includes(value as string);
}

/** An object, or an empty one where something else came: PHP reads a missing key as null. */
export function toFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A whole number as PHP casts it from JSON or a query; null where it is empty. */
export function toWhole(value: unknown): number | null {
  if (isEmpty(value)) return null;
  const whole = Math.trunc(Number(value));
  return Number.isNaN(whole) ? 0 : whole;
}

/** A text, or null where it is empty or no text. */
export function toText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
