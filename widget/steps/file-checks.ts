import { isAcceptedFile, maxFileBytes } from '../../proxy/contract/files.js';

/** A file that can't go up, and why. */
export interface RefusedFile {
  name: string;
  why: 'type' | 'size' | 'count';
}

/**
 * Adds files to those chosen before; each that can't go up is left out, the others stay.
 *
 * @param most - how many files there may be.
 */
export function addFiles(
  before: readonly File[],
  chosen: readonly File[],
  most: number,
): { files: File[]; refused: RefusedFile[] } {
  const files = [...before];
  const refused: RefusedFile[] = [];
  for (const file of chosen) {
    const why = toReason(file, files.length >= most);
    // Whoever chooses the same file again means it once.
    if (files.some((each) => isSameFile(each, file))) continue;
    if (why) refused.push({ name: file.name, why });
    else files.push(file);
  }
  return { files, refused };
}

function toReason({ name, size }: File, isFull: boolean): RefusedFile['why'] | null {
  if (!isAcceptedFile(name)) return 'type';
  if (size > maxFileBytes) return 'size';
  return isFull ? 'count' : null;
}

function isSameFile(one: File, other: File): boolean {
  return (
    one.name === other.name && one.size === other.size && one.lastModified === other.lastModified
  );
}

/** `640 kB`, `2.4 MB`, as the locale (BCP 47) writes it. */
export function toFileSize(bytes: number, locale: string): string {
  const isLarge = bytes >= 1024 * 1024;
  const amount = isLarge ? bytes / 1024 / 1024 : Math.ceil(bytes / 1024);
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  const options = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, options).format(amount);
}
