import * as v from 'valibot';

/** A language as BCP 47 has it, with whatever script, region and variant: `de`, `zh-Hant-TW`. */
export const languageSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'no-locale'),
  v.check(isLocale, 'no-locale'),
);

function isLocale(text: string): boolean {
  try {
    return Boolean(new Intl.Locale(text));
  } catch {
    return false;
  }
}
