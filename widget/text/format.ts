import { type DateFormat, toDateFormat } from './date-format.js';
import { type NumberFormat, toNumberFormat } from './number-format.js';

/** Turns values into what people read, in one language and its ways. */
export type Format = NumberFormat & DateFormat;

/** The formatters of a locale (BCP 47); each Intl object is made once, when first needed. */
export function toFormat(locale: string): Format {
  return { ...toNumberFormat(locale), ...toDateFormat(locale) };
}
