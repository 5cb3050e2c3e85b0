import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Words } from './words/words.js';

/** Those there are words in, by what is asked for in an address. */
const loads = {
  en: async () => (await import('./words/en.js')).en,
  de: async () => (await import('./words/de.js')).de,
  fr: async () => (await import('./words/fr.js')).fr,
  es: async () => (await import('./words/es.js')).es,
  sr: async () => (await import('./words/sr.js')).sr,
  ar: async () => (await import('./words/ar.js')).ar,
  he: async () => (await import('./words/he.js')).he,
  ja: async () => (await import('./words/ja.js')).ja,
} satisfies Record<string, () => Promise<Words>>;

export type Language = keyof typeof loads;

/** By their own names, each to be read by those who speak it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  sr: 'Srpski',
  ar: 'العربية',
  he: 'עברית',
  ja: '日本語',
};

export const languages = Object.keys(loads) as Language[];

export function loadWords(language: Language): Promise<Words> {
  return loads[language]();
}

/** The language an address asks for, if it asks for one that there is. */
export function readAskedLanguage(c: Context): Language | undefined {
  return toLanguage(c.req.query('lang') ?? '');
}

/**
 * The language of whoever asks: what the address says, else what their browser says, else the
 * site's, else English.
 */
export function chooseLanguage(c: Context, siteLocale: string | undefined): Language {
  return readAskedLanguage(c) ?? readAcceptedLanguage(c) ?? toLanguage(siteLocale ?? '') ?? 'en';
}

function readAcceptedLanguage(c: Context): Language | undefined {
  const accepted = accepts(c, {
    header: 'Accept-Language',
    supports: languages,
    default: '',
    match: (asked) =>
      [...asked]
        .filter(({ q }) => q > 0)
        .sort((one, other) => other.q - one.q)
        .map(({ type }) => toLanguage(type))
        .find((language) => language !== undefined) ?? '',
  });
  return toLanguage(accepted);
}

/** @param tag BCP 47; `iw` is an old name of `he`. */
function toLanguage(tag: string): Language | undefined {
  const language = tag.split('-')[0]?.toLowerCase().replace(/^iw$/, 'he');
  return languages.find((each) => each === language);
}

/** What `lang` says, and Intl is asked for: Serbian is in Latin letters here. */
export function toTag(language: Language): string {
  return language === 'sr' ? 'sr-Latn' : language;
}

export function toDirection(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' || language === 'he' ? 'rtl' : 'ltr';
}

/** The way a language is written where the business is: `en-GB` has other clocks than `en-US`. */
export function toLocale(language: Language, siteLocale: string): string {
  const isTheirs = language !== 'sr' && toLanguage(siteLocale) === language;
  return isTheirs && isKnown(siteLocale) ? siteLocale : toTag(language);
}

function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
