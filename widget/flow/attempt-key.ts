/**
 * A key that no other booking has: 128 bits as four numbers, for `randomUUID` is there on secure
 * pages alone.
 */
export function createAttemptKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
