import type { FieldProblem } from '../contract/problem.js';
import type { FieldErrors } from './fields.js';
import type { Words } from './words/words.js';

/** The fields of the details by where the API says that something is wrong. */
const fieldsByPointer: Readonly<Record<string, string>> = {
  '/customer/firstName': 'firstName',
  '/customer/lastName': 'lastName',
  '/customer/email': 'email',
  '/customer/phone': 'phone',
  '/customer/country': 'phone',
  '/couponCode': 'coupon',
};

/** What is wrong with what was typed; undefined where it is something else that is wrong. */
export function toFieldErrors(
  problems: readonly FieldProblem[],
  words: Words,
): FieldErrors | undefined {
  const errors = new Map<string, string>();
  for (const { pointer, code } of problems) {
    const [, answer] = /^\/customFields\/(\d+)(?:\/|$)/.exec(pointer) ?? [];
    const name = answer ? `field-${answer}` : fieldsByPointer[pointer];
    if (name === undefined) return undefined;
    if (!errors.has(name)) errors.set(name, toSentence(name, code, words));
  }
  return errors.size > 0 ? errors : undefined;
}

function toSentence(name: string, code: string, { errors }: Words): string {
  switch (code) {
    case 'required':
      return errors.required;
    case 'characters':
      return errors.characters;
    case 'too-long':
      return errors.long;
    default:
      return name === 'email' ? errors.email : name === 'phone' ? errors.phone : errors.field;
  }
}
