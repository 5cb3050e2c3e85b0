import type { Id } from '../contract/catalog.js';

/**
 * A request with files, as PHP reads it: `bookings[0][customer][firstName]`, and the files of a
 * custom field under `files[ID][0]`.
 *
 * PHP has no empty lists in a form, so they are left out, as the plugin's own form leaves them out.
 *
 * @param body what would go as JSON.
 * @param files by the number of their custom field.
 */
export function toPhpForm(body: object, files: ReadonlyMap<Id, readonly File[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) appendField(form, name, value);
  for (const [fieldId, list] of files) {
    list.forEach((file, index) => {
      form.append(`files[${fieldId}][${index}]`, file, file.name);
    });
  }
  return form;
}

function appendField(form: FormData, name: string, value: unknown): void {
  if (value instanceof Object) {
    for (const [key, each] of Object.entries(value)) appendField(form, `${name}[${key}]`, each);
    return;
  }
  form.append(name, toText(value));
}

/** What PHP takes for the same: the text false would be true to it. */
function toText(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return value === null || value === undefined ? '' : String(value);
}
