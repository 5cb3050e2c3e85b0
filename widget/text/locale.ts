/** The language the widget's sentences are in. */
const language = 'en';

/**
 * The locale (BCP 47) that dates and money are written in: the page's, else the reader's, where it
 * is in the language of the sentences; a date in another language between them reads badly.
 * Readers of other languages get English words, and the order and the clock of their own country.
 */
export function toLocale(element: Element): string {
  const pageLocale = element.closest<HTMLElement>('[lang]')?.lang ?? '';
  const wanted = [pageLocale, ...navigator.languages].filter(
    (locale) => toLanguage(locale) === language,
  );
  // A page says `en` to mean any English; the reader's own English knows its clock and its dates.
  return wanted.find((locale) => locale.includes('-')) ?? toTheirs(navigator.language);
}

function toTheirs(readers: string): string {
  const country = toCountry(readers);
  if (!country) return language;
  const { hourCycle } = new Intl.DateTimeFormat(readers, { hour: 'numeric' }).resolvedOptions();
  return `${language}-${country}${hourCycle ? `-u-hc-${hourCycle}` : ''}`;
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
