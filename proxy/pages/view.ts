import type { Catalog } from '../contract/catalog.js';
import type { Site } from '../contract/site.js';
import type { Instant } from '../contract/time.js';
import { type Format, toZoneName } from './format.js';
import type { Language } from './languages.js';
import type { Words } from './words/words.js';

/** What stands around every page, even one that tells of a failure. */
export interface Surroundings {
  words: Words;
  language: Language;
  /** What the address asks for: links keep it. undefined: it was chosen by itself. */
  askedLanguage: Language | undefined;
  /** The same page in another language; null: it is the answer to a form. */
  toOtherLanguage: ((language: Language) => string) | null;
}

/** What every step of a booking is drawn from. */
export interface View extends Surroundings {
  format: Format;
  site: Site;
  catalog: Catalog;
}

/** An address of the pages, in the language that was asked for. */
export function toHref(
  { askedLanguage }: Pick<Surroundings, 'askedLanguage'>,
  path: string,
  pairs: readonly (readonly [string, string])[] = [],
): string {
  const language = askedLanguage ? [['lang', askedLanguage]] : [];
  const search = new URLSearchParams([...pairs, ...language] as string[][]).toString();
  return search ? `${path}?${search}` : path;
}

/** A moment on the clock of the place and, where the customer's is another, on that too. */
export function toMoments({ words, format, site }: View, at: Instant, own?: string): string[] {
  const place = format.moment(at, site.timeZone);
  if (!own || own === site.timeZone) return [place];
  return [place, words.times.inZone(format.moment(at, own), toZoneName(own))];
}
