/** How an Amelia gets times wrong, and where it is better than the real one. */
export interface TimeFaults {
  /**
   * Reads every `bookingStart` as the site's wall time, in spite of `utc`, and of the `timeZone` of a
   * booking that moves.
   */
  ignoreUtc?: boolean;
  /** Reads and writes times as if no `timeZone` had been sent with them. */
  ignoreTimeZone?: boolean;
  /**
   * Keeps the instant of an hour that comes twice. The real one keeps the wall time alone, and so
   * books the second for the first (recorded: book-overlap-first).
   */
  keepsInstants?: boolean;
  /** Puts whatever is booked or moved so much later; negative: earlier. */
  shiftMinutes?: number;
}
