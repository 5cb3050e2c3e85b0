/**
 * The same address with the language that names are told in, where one is given.
 *
 * @param path - without a query.
 * @param lang - BCP 47.
 */
export function withLanguage(path: string, lang: string | undefined): string {
  return lang ? `${path}?${new URLSearchParams({ lang })}` : path;
}
