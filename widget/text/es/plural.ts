import type { Forms } from '../numbers.js';

/**
 * A sentence for one and for several. Whole millions are a category of their own, which only shows
 * where they are written in words.
 */
export function plural(one: string, other: string): Forms {
  return { one, many: other, other };
}
