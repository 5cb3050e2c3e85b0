import type { Language } from './translations.js';

/** The same in any language; without one, or in one that there is not, as the site has it. */
export type InLanguage<T> = (lang: string | undefined) => T;

/**
 * Something in every language that its site has: made when first asked for, and only once. However
 * many languages are asked for, there are no more of it than the site has.
 *
 * @param listNames what the site calls them.
 */
export function inEachLanguage<T>(
  own: T,
  listNames: () => readonly string[],
  translate: (language: Language) => T,
): InLanguage<T> {
  const made = new Map<string, T>();
  let findLanguage: ReturnType<typeof createLanguages> | undefined;
  return function inLanguage(lang) {
    if (lang === undefined) return own;
    findLanguage ??= createLanguages(listNames());
    const language = findLanguage(lang);
    if (!language) return own;
    const [best] = language;
    const known = made.get(best) ?? translate(language);
    made.set(best, known);
    return known;
  };
}

/**
 * Finds the language that a site has for one that is asked for: of its region (`de-AT` is `de_AT`,
 * and `de` is `de_DE`), else in its script, else any of that language. `sr` is `sr_RS`, whichever
 * script that is written in.
 *
 * @param names what the site calls its languages, after WordPress: `de_DE`, `ja`, `de_DE_formal`.
 * @returns undefined for one that it has not; it takes what BCP 47 calls a language, or the site.
 */
export function createLanguages(names: readonly string[]): (lang: string) => Language | undefined {
  const locales = new Map<string, Intl.Locale>();
  for (const name of new Set(names)) {
    const locale = toLocale(name);
    if (locale) locales.set(name, locale);
  }

  /** All of the same language, the nearest first. */
  function sortLike(wanted: Intl.Locale) {
    return [...locales]
      .filter(([, { language }]) => language === wanted.language)
      .map(([name, locale]) => ({ name, locale, distance: toDistance(locale, wanted) }))
      .sort((a, b) => a.distance - b.distance || compare(a.name, b.name));
  }

  return function findLanguage(lang) {
    const wanted = toLocale(lang);
    const [best] = wanted ? sortLike(wanted) : [];
    if (!best) return undefined;
    // As the best has them, not as was asked for: so the best alone tells them all.
    const others = sortLike(best.locale).filter(({ name }) => name !== best.name);
    return [best.name, ...others.map(({ name }) => name)];
  };
}

/** Filled up with the likeliest region and script. undefined: it is none. */
function toLocale(name: string): Intl.Locale | undefined {
  const parts = name.split(/[_-]/);
  // WordPress has kinds of a language that BCP 47 does not: `pt_PT_ao90`.
  for (const tag of [parts.join('-'), parts.slice(0, 2).join('-')]) {
    try {
      return new Intl.Locale(tag).maximize();
    } catch {
      // No tag: the next.
    }
  }
  return undefined;
}

function toDistance(locale: Intl.Locale, wanted: Intl.Locale): number {
  if (locale.region === wanted.region) return 0;
  return locale.script === wanted.script ? 1 : 2;
}

/** The plainest first, always in the same order. */
function compare(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}
