/** Pauses of one length, which end only when a test says how much time has passed. */
export class Pauses {
  readonly #real = globalThis.setTimeout;
  #due: { atMs: number; end: () => void }[] = [];
  #nowMs = 0;

  constructor(readonly lengthMs: number) {}

  /** Takes the place of the page's clock for them; others stay as they are. */
  start(): this {
    const pause = (end: () => void, ms = 0) => {
      if (ms !== this.lengthMs) return this.#real.call(globalThis, end, ms);
      return this.#due.push({ atMs: this.#nowMs + ms, end });
    };
    globalThis.setTimeout = pause as typeof setTimeout;
    return this;
  }

  stop(): void {
    globalThis.setTimeout = this.#real;
  }

  /** How many have begun and not ended. */
  get count(): number {
    return this.#due.length;
  }

  pass(ms: number): void {
    this.#nowMs += ms;
    const over = this.#due.filter(({ atMs }) => atMs <= this.#nowMs);
    this.#due = this.#due.filter(({ atMs }) => atMs > this.#nowMs);
    for (const { end } of over) end();
  }
}
