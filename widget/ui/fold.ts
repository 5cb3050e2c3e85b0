// Letters of their own right, which Unicode doesn't take apart.
const ownLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/**
 * A text as a search compares it: small letters without marks, words apart by one space, and
 * nothing else but digits. `São Paulo` and `SAO  PAULO` are the same, `St. John’s` is `st johns`.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .replace(/[ßæœøđðłıþ]/g, (letter) => ownLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\bsaint\b/g, 'st');
}
