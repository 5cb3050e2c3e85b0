/** The language the widget's sentences are in. */
const language = 'en';

/**
 * The locale (BCP 47) that dates and money are written in: the page's, else the reader's, where it
 * is in the language of the sentences; a date in another language between them reads badly.
 */
export function toLocale(element: Element): string {
  const pageLocale = element.closest<HTMLElement>('[lang]')?.lang ?? '';
  const readers = navigator.languages;
  const wanted = [pageLocale, ...readers].filter((locale) => toLanguage(locale) === language);
  // A page says `en` to mean any English; the reader's own English knows its clock and its dates.
  return wanted.find((locale) => locale.includes('-')) ?? wanted[0] ?? language;
}

/** The country of a locale: ISO 3166 alpha-2; null where it names none (`de`, `es-419`). */
export function toCountry(locale: string): string | null {
  try {
    const { region = '' } = new Intl.Locale(locale);
    return /^[A-Z]{2}$/.test(region) ? region : null;
  } catch {
    return null;
  }
}

function toLanguage(locale: string): string {
  return locale.split('-')[0]?.toLowerCase() ?? '';
}
