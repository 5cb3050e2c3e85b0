import { bookingPartName, toFilePartName } from '../../proxy/contract/files.js';

/** A customer's files, by the number of the custom field. */
export type SentFiles = Readonly<Record<string, readonly File[]>>;

/**
 * A booking with files as the proxy takes it: multipart, the booking itself in a part of its own.
 *
 * @param booking - JSON.
 */
export function toFileParts(booking: string, files: SentFiles): FormData {
  const parts = new FormData();
  parts.append(bookingPartName, new Blob([booking], { type: 'application/json' }));
  for (const [fieldId, chosen] of Object.entries(files)) {
    for (const file of chosen) parts.append(toFilePartName(Number(fieldId)), file);
  }
  return parts;
}
