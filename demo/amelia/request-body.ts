import { readPhpJson, toFields } from './php.js';

/** A file of a request; its bytes are looked at by nobody here. */
export interface UploadedFile {
  /** The part of `files[ID][index]` that names the custom field. */
  field: string;
  index: number;
  name: string;
  type: string;
  /** Bytes. */
  size: number;
}

/** The fields of a request and the files that came with them. */
export interface RequestBody {
  /** Out of a form every value is a text, as PHP has it. */
  fields: Record<string, unknown>;
  files: UploadedFile[];
}

interface Branch {
  [name: string]: string | Branch;
}

/** Reads JSON, or a form with PHP's names: `bookings[0][customer][email]`, `files[ID][index]`. */
export async function readRequestBody(request: Request): Promise<RequestBody> {
  if (!request.headers.get('Content-Type')?.startsWith('multipart/form-data')) {
    // Recorded: book-not-json. What cannot be read counts as nothing.
    return { fields: toFields(readPhpJson(await request.text())), files: [] };
  }
  const root: Branch = {};
  const files: UploadedFile[] = [];
  for (const [name, value] of await request.formData()) {
    if (typeof value === 'string') plant(root, toPath(name), value);
    else files.push(toUploadedFile(name, value));
  }
  return { fields: toFormFields(root), files };
}

/** `a[b][0]` → `['a', 'b', '0']`. */
function toPath(name: string): string[] {
  const open = name.indexOf('[');
  if (open < 1) return [name];
  const inner = [...name.slice(open).matchAll(/\[([^\]]*)\]/g)].map(([, part]) => part ?? '');
  return [name.slice(0, open), ...inner];
}

function plant(root: Branch, path: string[], value: string): void {
  let branch = root;
  path.forEach((part, at) => {
    // `list[]` takes the next free number.
    const name = part === '' ? String(Object.keys(branch).length) : part;
    if (at === path.length - 1) {
      branch[name] = value;
      return;
    }
    const known = branch[name];
    const next: Branch = typeof known === 'object' ? known : {};
    branch[name] = next;
    branch = next;
  });
}

function toFormFields(branch: Branch): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(branch).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : toListOrMap(toFormFields(value)),
    ]),
  );
}

/** What PHP numbers from 0 is a list to everybody else. */
function toListOrMap(fields: Record<string, unknown>): unknown {
  const isList = Object.keys(fields).every((name, at) => name === String(at));
  return isList ? Object.values(fields) : fields;
}

function toUploadedFile(name: string, { name: fileName, type, size }: File): UploadedFile {
  const [, field = '', index = '0'] = toPath(name);
  return { field, index: Number(index) || 0, name: fileName, type, size };
}
