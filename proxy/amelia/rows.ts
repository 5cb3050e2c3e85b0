/** Whether the public may see it; only a clear no hides it. */
export function isPublic(row: { status: string; show?: boolean | undefined }): boolean {
  return (row.status === '' || row.status === 'visible') && row.show !== false;
}

/** Those without a position last, equal ones as they came. */
export function byPosition(
  one: { position?: number | undefined },
  other: { position?: number | undefined },
): number {
  return (one.position ?? Infinity) === (other.position ?? Infinity)
    ? 0
    : (one.position ?? Infinity) - (other.position ?? Infinity);
}

/** `#1788FB`, Amelia's own blue, where a row has no colour that is one. */
export function toColor(color: string): string {
  return /^#[0-9a-f]{6}$/i.test(color) ? color : '#1788FB';
}
