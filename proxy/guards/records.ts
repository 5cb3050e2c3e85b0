/** What became of a swap; where it failed, what is kept instead. */
export type Swap = { swapped: true } | { swapped: false; current: string | undefined };

/**
 * Texts by key, each gone after its time: all that a store must be able to do. Whoever shares the
 * store shares them.
 */
export interface Records {
  /** The text kept under a key; undefined where there is none, or none any more. */
  read(key: string): Promise<string | undefined>;
  /**
   * Compare-and-set: of several at once that expect the same, one alone succeeds.
   *
   * @param expected what is kept now; undefined: nothing.
   * @param next what is kept from now on; undefined: nothing.
   * @param lifeMs so long it is kept, in milliseconds.
   */
  swap(
    key: string,
    expected: string | undefined,
    next: string | undefined,
    lifeMs: number,
  ): Promise<Swap>;
}
