import type { CheckedAnswer } from '../amelia/booking-system.js';
import { toAskedFields } from '../contract/asked-fields.js';
import type { Catalog, CustomField, Id } from '../contract/catalog.js';
import { toInvalidInput } from '../contract/refusal.js';

type Given = string | string[];

/**
 * What a customer answered to the site's own questions: only those of this service or event, each
 * as its kind has it, none left out that must be answered.
 *
 * @param files by the number of the custom field; checked by themselves.
 * @throws {Refusal} `invalid-input` at `/customFields/{id}`.
 */
export function checkAnswers(
  asking: { customFieldIds: readonly Id[] },
  catalog: Catalog,
  given: Readonly<Record<string, Given>>,
  files: ReadonlyMap<Id, readonly File[]>,
): CheckedAnswer[] {
  const fields = toAskedFields(asking, catalog);
  for (const id of [...Object.keys(given), ...[...files.keys()].map(String)]) {
    if (!fields.some((field) => String(field.id) === id)) throw toRefusal(id, 'not-offered');
  }
  return fields.flatMap((field) => {
    const own = Object.hasOwn(given, field.id) ? given[field.id] : undefined;
    const answer = checkAnswer(field, own, files.get(field.id) ?? []);
    if (answer) return answer;
    if (field.required && field.type !== 'content') throw toRefusal(field.id, 'required');
    return [];
  });
}

/** undefined where nothing was answered. */
function checkAnswer(
  field: CustomField,
  given: Given | undefined,
  files: readonly File[],
): CheckedAnswer | undefined {
  if (field.type === 'file') {
    if (given !== undefined) throw toRefusal(field.id, 'not-offered');
    return files.length > 0 ? { field, value: files.map(({ name }) => name), files } : undefined;
  }
  if (files.length > 0) throw toRefusal(field.id, 'not-offered');
  if (given === undefined) return undefined;
  const value = field.type === 'checkbox' ? checkBoxes(field, given) : checkText(field, given);
  return value.length > 0 ? { field, value, files: [] } : undefined;
}

function checkBoxes({ id, options }: CustomField, given: Given): string[] {
  const checked = typeof given === 'string' ? [given] : given;
  const isDouble = new Set(checked).size < checked.length;
  if (isDouble || checked.some((each) => !options.includes(each))) {
    throw toRefusal(id, 'not-offered');
  }
  return checked;
}

function checkText({ id, type, options }: CustomField, given: Given): string {
  if (typeof given !== 'string') throw toRefusal(id, 'invalid');
  const text = given.trim();
  if (text === '') return '';
  switch (type) {
    case 'select':
    case 'radio':
      if (!options.includes(given)) throw toRefusal(id, 'not-offered');
      return given;
    case 'datepicker':
      if (!isDay(text)) throw toRefusal(id, 'no-date');
      return text;
    case 'content':
      throw toRefusal(id, 'not-offered');
    default:
      if (unseen.test(text.replace(/\r?\n|\t/g, ''))) throw toRefusal(id, 'characters');
      return toHarmless(text);
  }
}

/** Control, bidirectional override and lone surrogate characters. */
const unseen = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** Whoever shows it as HTML, in a mail or a list, shows the very text: no tag can begin in it. */
function toHarmless(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, '< ');
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function toRefusal(fieldId: Id | string, code: string) {
  return toInvalidInput(`/customFields/${fieldId}`, code);
}
