import type { Id } from '../contract/catalog.js';
import { isAcceptedFile, maxFileBytes } from '../contract/files.js';
import { Refusal, toInvalidInput } from '../contract/refusal.js';

const longestName = 100;

/** What a file of these types begins with, a character a byte. */
const beginnings: Readonly<Record<string, string>> = {
  jpg: '\xFF\xD8\xFF',
  jpeg: '\xFF\xD8\xFF',
  png: '\x89PNG\r\n\x1A\n',
  pdf: '%PDF-',
};

/** What a browser may take for a page, whatever it is called. */
const page =
  /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?\s*<(?:!|\?php|(?:html|head|body|script|iframe|svg)\b)/i;

/**
 * A file that somebody sent, checked: its name is of a type that is kept, its first bytes do not say
 * otherwise, and it has a name of our making.
 *
 * @throws {Refusal} at `/customFields/{id}`.
 */
export async function toCheckedFile(fieldId: Id, part: File | string): Promise<File> {
  const pointer = `/customFields/${fieldId}`;
  if (typeof part === 'string' || part.name === '') throw toInvalidInput(pointer, 'no-file');
  if (part.size === 0) throw toInvalidInput(pointer, 'empty');
  if (part.size > maxFileBytes) {
    throw new Refusal('body-too-large', { errors: [{ pointer, code: 'file-too-large' }] });
  }
  const name = toFileName(part.name);
  if (!isAcceptedFile(name) || !(await isWhatItSays(part, name))) {
    throw toInvalidInput(pointer, 'file-type');
  }
  // Without the type it came with: that is only said, and what it is the name says.
  return new File([part], name);
}

/** The last part of a path, in one line, with its extension and not too long. */
export function toFileName(sent: string): string {
  const base = sent.slice(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
  const clean = base
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  const dot = clean.lastIndexOf('.');
  const [stem, extension] = dot < 0 ? [clean, ''] : [clean.slice(0, dot), clean.slice(dot)];
  const characters = [...stem].slice(0, Math.max(0, longestName - extension.length));
  return `${characters.join('').trim() || 'file'}${extension.slice(0, longestName)}`;
}

async function isWhatItSays(file: File, name: string): Promise<boolean> {
  const head = String.fromCharCode(...new Uint8Array(await file.slice(0, 512).arrayBuffer()));
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  // UTF-16 has zeros between its letters.
  return head.startsWith(beginnings[extension] ?? '') && !page.test(head.replaceAll('\0', ''));
}
