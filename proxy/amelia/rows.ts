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
