import type { Forms } from '../numbers.js';

/** A sentence by its number: `1, 21 termin`, `2, 23 termina`, `5, 11 termina`. */
export function plural(one: string, few: string, other: string): Forms {
  return { one, few, other };
}
