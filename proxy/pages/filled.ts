import type { BookingCommon } from '../contract/booking.js';
import type { CustomField } from '../contract/catalog.js';
import { checkNames } from '../guards/query.js';
import { type Choices, isChoiceName, readChoices, toPairs } from './choices.js';

/** What somebody typed about themselves: it stands in forms, never in an address. */
export interface Filled {
  choices: Choices;
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  coupon: string;
  /** By the number of the custom field. */
  answers: ReadonlyMap<number, readonly string[]>;
}

/** What a form carries beside that: of one attempt to book. */
export interface Attempt {
  /** The same for the same click, however often it arrives. */
  key: string;
  /** What was shown, in minor units. */
  totalMinor: number | undefined;
  /** Of a request to book whose outcome nobody knew. */
  reference: string | undefined;
}

const typedNames = ['firstName', 'lastName', 'email', 'phone', 'coupon'] as const;
const attemptNames = ['key', 'total', 'reference'];
const answerName = /^field-([1-9]\d{0,9})$/;

export function toAnswerName({ id }: Pick<CustomField, 'id'>): string {
  return `field-${id}`;
}

/**
 * What a form holds; a customer may tick several boxes of one name, and nothing else twice.
 *
 * @throws {Refusal} `invalid-input` (400).
 */
export function readFilled(fields: URLSearchParams): Filled {
  checkNames(
    fields.keys(),
    (name) =>
      isChoiceName(name) ||
      answerName.test(name) ||
      [...typedNames, ...attemptNames].includes(name),
    (name) => answerName.test(name),
  );
  const answers = new Map<number, string[]>();
  for (const [name, text] of fields) {
    const [, id] = answerName.exec(name) ?? [];
    if (id && text) answers.set(Number(id), [...(answers.get(Number(id)) ?? []), text]);
  }
  const typed = Object.fromEntries(typedNames.map((name) => [name, fields.get(name) ?? '']));
  const { firstName = '', lastName = '', email = '', phone = '', coupon = '' } = typed;
  const choices = readChoices(fields);
  return { choices, firstName, lastName, email, phone, coupon: coupon.trim(), answers };
}

export function readAttempt(fields: URLSearchParams): Attempt {
  const [key = '', total = '', reference = ''] = attemptNames.map((name) => fields.get(name) ?? '');
  return {
    key,
    totalMinor: /^\d{1,15}$/.test(total) ? Number(total) : undefined,
    reference: /^[A-Za-z0-9_-]{43}$/.test(reference) ? reference : undefined,
  };
}

/** A form that nobody has filled in yet. */
export function toUnfilled(choices: Choices): Filled {
  const typed = { firstName: '', lastName: '', email: '', phone: '', coupon: '' };
  return { choices, ...typed, answers: new Map() };
}

/** What is filled in, as a form carries it on. */
export function toFields(filled: Filled): [name: string, value: string][] {
  const typed = typedNames.map((name): [string, string] => [name, filled[name]]);
  const answers = [...filled.answers].flatMap(([id, texts]) =>
    texts.map((text): [string, string] => [toAnswerName({ id }), text]),
  );
  return [...toPairs(filled.choices), ...typed.filter(([, text]) => text), ...answers];
}

export function toAttemptFields({ key, totalMinor, reference }: Attempt): [string, string][] {
  return [
    ['key', key],
    ...(totalMinor === undefined ? [] : [['total', String(totalMinor)] as [string, string]]),
    ...(reference === undefined ? [] : [['reference', reference] as [string, string]]),
  ];
}

/** What was answered, as the API takes it; boxes are several even where one is ticked. */
export function toCustomFields(
  { answers }: Filled,
  fields: readonly CustomField[],
): BookingCommon['customFields'] {
  if (answers.size === 0) return undefined;
  return Object.fromEntries(
    [...answers].map(([id, texts]) => {
      const isSeveral = fields.find((field) => field.id === id)?.type === 'checkbox';
      return [id, isSeveral ? [...texts] : (texts[0] ?? '')];
    }),
  );
}
