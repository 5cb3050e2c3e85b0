/** What Amelia keeps of a customer's files; it drops any other without a word. */
export const acceptedFileExtensions: readonly string[] = [
  'jpg',
  'jpeg',
  'png',
  'mp3',
  'mpeg',
  'mp4',
  'txt',
  'csv',
  'xls',
  'pdf',
  'doc',
  'docx',
];

/** The most that one file may hold: 10 MB. */
export const maxFileBytes = 10 * 1024 * 1024;

/** The most files that one booking may bring, over all its fields. */
export const maxFiles = 5;

/** The part of a multipart booking that holds the request itself, as JSON. */
export const bookingPartName = 'booking';

/** The part that holds a file of a custom field; several files have the same name. */
export function toFilePartName(customFieldId: number): string {
  return `file-${customFieldId}`;
}

/** Whether a file of this name is of a type that is kept. */
export function isAcceptedFile(name: string): boolean {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  return extension !== undefined && acceptedFileExtensions.includes(extension);
}
