/** What a line may hold at most, its break not counted (RFC 5545, 3.1). */
const maxOctets = 75;

/**
 * Folds the lines of an iCalendar text at 75 octets of UTF-8, never inside a character: calendars
 * that read line by line would show two broken ones.
 *
 * @param text with CRLF at the end of each line; what is folded in it already is folded anew, as
 * ts-ics 2.4.6 counts UTF-16 units, and cuts emoji in two.
 */
export function foldLines(text: string): string {
  return text.replaceAll('\r\n ', '').split('\r\n').map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = toOctets(character);
    if (octets + more > maxOctets) {
      folded += '\r\n ';
      // The space at its beginning belongs to the line.
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

function toOctets(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
