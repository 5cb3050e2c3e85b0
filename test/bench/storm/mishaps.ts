/** What goes wrong with one call: the site breaks down, a page stands in its place, or it hangs. */
export type Mishap = 'breaks' | 'page' | 'hangs';

/** When the call is worked on: never, before its answer is lost, or once nobody listens any more. */
export type Worked = 'never' | 'before' | 'late';

export interface Fate {
  mishap: Mishap;
  worked: Worked;
}

/** Of a hundred calls: how many meet what. */
const mishapsPercent = { breaks: 10, hangs: 2, page: 2 } as const satisfies Record<Mishap, number>;

/** @param chance - from 0 to below 1, anew each time. @returns undefined for most calls. */
export function drawFate(chance: () => number): Fate | undefined {
  let percent = chance() * 100;
  for (const mishap of ['breaks', 'hangs', 'page'] as const) {
    percent -= mishapsPercent[mishap];
    if (percent < 0) return { mishap, worked: drawWorked(chance()) };
  }
  return undefined;
}

function drawWorked(drawn: number): Worked {
  if (drawn < 0.4) return 'never';
  return drawn < 0.8 ? 'before' : 'late';
}
