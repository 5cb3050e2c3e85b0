import { isEmpty, toText, toWhole } from './php.js';

/** Makes of a value that was sent the one that is kept. */
export type Read = (value: unknown) => unknown;

export const text: Read = (value) => String(value ?? '');
export const textOrNull: Read = toText;
export const whole: Read = (value) => toWhole(value) ?? 0;
export const wholeOrNull: Read = toWhole;
export const amount: Read = (value) => Number(value ?? 0) || 0;
export const flag: Read = (value) => !isEmpty(value);
export const list: Read = (value) => (Array.isArray(value) ? value : []);

const nullable: Read[] = [textOrNull, wholeOrNull];

/** What was sent of a row, in the types it is kept in; null where that is no value: not sent. */
export function readFields<Row>(
  readers: Partial<Record<keyof Row & string, Read>>,
  body: Record<string, unknown>,
): Partial<Row> {
  const fields = Object.entries<Read | undefined>(readers).flatMap(([name, read]) =>
    read && isSent(body[name], read) ? [[name, read(body[name])]] : [],
  );
  return Object.fromEntries(fields);
}

function isSent(value: unknown, read: Read): boolean {
  return value !== undefined && (value !== null || nullable.includes(read));
}
