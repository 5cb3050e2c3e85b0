import type { FirstWords, RestWords } from './language-words.js';
import { type Numbers, toNumbers } from './numbers.js';

/** A language beside English: what the first screen says of it, and all else. */
interface Language {
  first(): Promise<{ toFirst(numbers: Numbers): FirstWords }>;
  rest(): Promise<{ toRest(numbers: Numbers): RestWords }>;
}

const languages: Readonly<Record<string, Language>> = {
  ar: { first: () => import('./ar/first.js'), rest: () => import('./ar/rest.js') },
  de: { first: () => import('./de/first.js'), rest: () => import('./de/rest.js') },
  es: { first: () => import('./es/first.js'), rest: () => import('./es/rest.js') },
  fr: { first: () => import('./fr/first.js'), rest: () => import('./fr/rest.js') },
  he: { first: () => import('./he/first.js'), rest: () => import('./he/rest.js') },
  ja: { first: () => import('./ja/first.js'), rest: () => import('./ja/rest.js') },
  sr: { first: () => import('./sr/first.js'), rest: () => import('./sr/rest.js') },
};

/**
 * The sentences of a language's first screen, of every booking's screens, and of what went wrong.
 *
 * @param locale - BCP 47; its numbers stand between the words.
 * @throws where their file cannot be loaded.
 */
export async function loadFirstWords(
  language: string,
  locale: string,
): Promise<Partial<FirstWords>> {
  const { toFirst } = (await languages[language]?.first()) ?? {};
  return toFirst?.(toNumbers(locale)) ?? {};
}

/** All its other sentences, likewise. */
export async function loadRestWords(language: string, locale: string): Promise<Partial<RestWords>> {
  const { toRest } = (await languages[language]?.rest()) ?? {};
  return toRest?.(toNumbers(locale)) ?? {};
}
