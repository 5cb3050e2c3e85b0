/** Bytes as RFC 4648 writes them for addresses: without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  // One by one: many at once would be more arguments than engines take.
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return toUrlLetters(base64);
}

/** A text in base64 with the letters that stand in addresses as they are. */
export function toUrlLetters(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The bytes of a text that {@link toBase64Url} wrote.
 *
 * @returns undefined for any other spelling of the same bytes, too: bits that stand for nothing must
 * not make two texts of one.
 */
export function readBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return toBase64Url(bytes) === text ? bytes : undefined;
}
