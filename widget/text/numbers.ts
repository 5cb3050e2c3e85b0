/** The forms of a sentence by number, as CLDR has them: `#` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How numbers are written between the words of a language. */
export interface Numbers {
  /** `12`, or `١٢` where the locale writes so. */
  figure(count: number): string;
  /** The sentence for that many: `1 Platz frei`, `12 Plätze frei`. */
  counted(count: number, forms: Forms): string;
}

/**
 * The numbers of a locale (BCP 47).
 *
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export function toNumbers(locale: string): Numbers {
  const rules = new Intl.PluralRules(locale);
  const figures = new Intl.NumberFormat(locale);
  const figure = (count: number) => figures.format(count);
  return {
    figure,
    counted: (count, forms) =>
      (forms[rules.select(count)] ?? forms.other).replaceAll('#', figure(count)),
  };
}
