/** The languages that the widget speaks. */
const spoken = ['en', 'de', 'fr', 'es', 'sr', 'ar', 'he', 'ja'];

/** How a visitor is spoken to. */
export interface Speech {
  /** Of the sentences: one of those that the widget speaks. */
  language: string;
  /** BCP 47: how dates and money are written between them. */
  locale: string;
  /** null: as the page has it. */
  direction: 'ltr' | 'rtl' | null;
}

/**
 * The language of the element's own `lang`, of its nearest ancestor that has one, or of the reader,
 * whichever is the first that the widget speaks; else English, with the order and the clock of the
 * reader's own country. A date in another language between the sentences would read badly, so the
 * locale is in theirs.
 */
export function toSpeech(element: Element): Speech {
  const asked = toAsked(element);
  const wanted = [asked, ...navigator.languages].map((tag) => ({ tag, language: toLanguage(tag) }));
  const language = wanted.find((each) => spoken.includes(each.language))?.language;
  const own = wanted.filter((each) => each.language === language).map(({ tag }) => tag);
  // A page says `en` to mean any English; the reader's own English knows its clock and its dates.
  const regional = own.find((tag) => toCountry(tag)) ?? own[0];
  return {
    language: language ?? 'en',
    locale: (regional && toScript(regional)) ?? toTheirs(navigator.language),
    direction: toDirection(language, element.hasAttribute('lang') ? '' : toLanguage(asked)),
  };
}

/** What the element and its ancestors say, through the edges of shadow trees; empty: nothing. */
function toAsked(element: Element): string {
  const near = element.closest<HTMLElement>('[lang]');
  if (near) return near.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? toAsked(root.host) : '';
}

/** A page that speaks the language already knows which way it runs, unless that is to the left. */
function toDirection(language: string | undefined, pages: string): Speech['direction'] {
  if (language === 'ar' || language === 'he') return 'rtl';
  return language && language !== pages ? 'ltr' : null;
}

/** Serbian is written in Latin letters here, whichever a locale names. */
function toScript(tag: string): string {
  const { language, region } = new Intl.Locale(tag);
  return language === 'sr' ? ['sr-Latn', region].filter(Boolean).join('-') : tag;
}

function toTheirs(readers: string): string {
  const country = toCountry(readers);
  if (!country) return 'en';
  const { hourCycle } = new Intl.DateTimeFormat(readers, { hour: 'numeric' }).resolvedOptions();
  return `en-${country}${hourCycle ? `-u-hc-${hourCycle}` : ''}`;
}

/** The country of a locale: ISO 3166 alpha-2; null where it names none (`de`, `es-419`). */
export function toCountry(locale: string): string | null {
  const region = toLocale(locale)?.region ?? '';
  return /^[A-Z]{2}$/.test(region) ? region : null;
}

/** Its language by the name of today (`iw` is `he`); empty where it is no locale. */
function toLanguage(tag: string): string {
  return toLocale(tag)?.language ?? '';
}

function toLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
