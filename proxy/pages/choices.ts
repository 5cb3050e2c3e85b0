import * as v from 'valibot';
import type { Id } from '../contract/catalog.js';
import { toFieldProblems } from '../contract/field-problems.schema.js';
import { Refusal } from '../contract/refusal.js';
import type { Instant, Zone } from '../contract/time.js';
import { instantSchema, zoneSchema } from '../contract/time.schema.js';

export interface Quantity {
  id: Id;
  quantity: number;
}

/** What somebody has chosen so far; never who they are, for it stands in addresses. */
export interface Choices {
  service?: Id | undefined;
  /** Seconds. */
  duration?: number | undefined;
  employee?: Id | undefined;
  location?: Id | undefined;
  persons?: number | undefined;
  extras: Quantity[];
  event?: Id | undefined;
  tickets: Quantity[];
  /** Of an event: when it was seen to begin. */
  startsAt?: Instant | undefined;
  /** The customer's; undefined: the place's. */
  timeZone?: Zone | undefined;
}

const wholeSchema = v.pipe(v.string(), v.regex(/^[1-9]\d{0,9}$/, 'no-number'), v.transform(Number));

const plainSchema = v.object({
  service: v.optional(wholeSchema),
  duration: v.optional(wholeSchema),
  employee: v.optional(wholeSchema),
  location: v.optional(wholeSchema),
  persons: v.optional(wholeSchema),
  event: v.optional(wholeSchema),
  startsAt: v.optional(instantSchema),
  timeZone: v.optional(zoneSchema),
});

const plainNames = Object.keys(plainSchema.entries) as (keyof typeof plainSchema.entries)[];
const countedName = /^(extra|ticket)-([1-9]\d{0,9})$/;

/** Whether a parameter or a field of this name holds a choice. */
export function isChoiceName(name: string): boolean {
  return plainNames.some((plain) => plain === name) || countedName.test(name);
}

/**
 * The choices among the parameters of an address, or the fields of a form. An empty one is none: so
 * forms send what was left open.
 *
 * @throws {Refusal} `invalid-input` (400).
 */
export function readChoices(given: URLSearchParams): Choices {
  const texts = plainNames.flatMap((name) => {
    const text = given.get(name);
    return text ? [[name, text]] : [];
  });
  const parsed = v.safeParse(plainSchema, Object.fromEntries(texts), { abortPipeEarly: true });
  if (!parsed.success) {
    throw new Refusal('invalid-input', { status: 400, errors: toFieldProblems(parsed.issues) });
  }
  return {
    ...parsed.output,
    extras: readQuantities(given, 'extra'),
    tickets: readQuantities(given, 'ticket'),
  };
}

function readQuantities(given: URLSearchParams, kind: string): Quantity[] {
  return [...given].flatMap(([name, text]) => {
    const [, found, id] = countedName.exec(name) ?? [];
    if (found !== kind || text === '') return [];
    if (!/^\d{1,4}$/.test(text)) {
      const errors = [{ pointer: `/${name}`, code: 'no-number' }];
      throw new Refusal('invalid-input', { status: 400, errors });
    }
    const quantity = Number(text);
    return quantity === 0 ? [] : [{ id: Number(id), quantity }];
  });
}

/** Choices as an address or a form carries them on. */
export function toPairs(choices: Choices): [name: string, value: string][] {
  const counted = [
    ...choices.extras.map(({ id, quantity }) => [`extra-${id}`, quantity] as const),
    ...choices.tickets.map(({ id, quantity }) => [`ticket-${id}`, quantity] as const),
  ];
  const plain = plainNames.map((name) => [name, choices[name]] as const);
  return [...plain, ...counted].flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
}
