import type { BookedFile } from './appointment.js';
import { isEmpty, Refusal, toFields, toPhpJson } from './php.js';
import type { UploadedFile } from './request-body.js';
import { createToken, type Store } from './store.js';
import type { Bookable, CustomField, CustomFieldType } from './terms.js';

/** What a booking keeps of its custom fields. */
export interface BookedFields {
  /** JSON in a string; null: none were sent. */
  json: string | null;
  files: BookedFile[];
}

/** Those whose answers are kept: `content` asks for nothing. */
const answeredTypes: CustomFieldType[] = [
  'text',
  'text-area',
  'select',
  'radio',
  'checkbox',
  'file',
  'datepicker',
  'address',
];

/**
 * The answers to the custom fields of a service or an event; those to other fields are dropped, and nothing
 * makes sure that what is required is there.
 *
 * @throws {Refusal} 500 where a field is unknown.
 */
export function bookFields(
  store: Store,
  booked: Bookable,
  { customFields, files }: { customFields: unknown; files: UploadedFile[] },
): BookedFields {
  if (isEmpty(customFields) || Object.keys(toFields(customFields)).length === 0) {
    return { json: null, files: [] };
  }
  const kept: BookedFile[] = [];
  const answers: [string, unknown][] = [];
  for (const [id, sent] of Object.entries(toFields(customFields))) {
    const field = store.business.customFields.find((each) => each.id === Number(id));
    if (!field) throw new Refusal(500, `Invalid key ${id}.`);
    const { type, value } = toFields(sent);
    if (!answeredTypes.some((each) => each === type) || !isAskedFor(field, booked)) continue;
    const bookedFiles = type === 'file' ? keepFiles(store, field.id, files, value) : [];
    kept.push(...bookedFiles);
    answers.push([id, { ...toAnswer(sent), value: toKeptValue(type, value, bookedFiles) }]);
  }
  // PHP writes a map with nothing in it as a list.
  const json = answers.length > 0 ? toPhpJson(Object.fromEntries(answers)) : '[]';
  return { json, files: kept };
}

function isAskedFor(field: CustomField, { kind, id }: Bookable): boolean {
  return kind === 'service'
    ? field.allServices || field.serviceIds.includes(id)
    : field.allEvents || field.eventIds.includes(id);
}

/** In the order in which they were sent. */
function toAnswer(sent: unknown): Record<string, unknown> {
  const names = ['label', 'type', 'value'];
  return Object.fromEntries(
    Object.entries(toFields(sent)).filter(([name]) => names.includes(name)),
  );
}

function toKeptValue(type: unknown, value: unknown, files: BookedFile[]): unknown {
  if (type === 'checkbox') return value ?? [];
  if (type !== 'file') return value;
  return toNames(value).map((name, at) => {
    const file = files.find(({ index }) => index === at);
    return file ? { name, fileName: file.fileName } : { name };
  });
}

/** Only a file that the field's value names is taken, and only with a known extension. */
function keepFiles(
  store: Store,
  fieldId: number,
  files: UploadedFile[],
  value: unknown,
): BookedFile[] {
  const allowed = store.business.settings.general.customFieldsAllowedExtensions;
  const named = toNames(value).length;
  return files.flatMap(({ field, index, name, type, size }) => {
    const extension = /\.[^.]*$/.exec(name)?.[0] ?? '';
    const isTaken =
      Number(field) === fieldId && index < named && extension.toLowerCase() in allowed;
    return isTaken
      ? [{ fieldId, index, name, fileName: createToken() + extension, type, size }]
      : [];
  });
}

function toNames(value: unknown): string[] {
  return Object.values(toFields(value)).map((file) => String(toFields(file).name ?? ''));
}
