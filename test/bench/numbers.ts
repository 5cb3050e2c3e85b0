/** The middle one; of two in the middle, the mean. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/**
 * The value below which so many percent lie, between neighbours in proportion.
 *
 * @throws where there is no value
 */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = ((sorted.length - 1) * percent) / 100;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('There is nothing to measure.');
  return below + (above - below) * (place - Math.floor(place));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
