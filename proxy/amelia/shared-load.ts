/** A load that has not ended by then will not: its request was ended under it. */
const deadAfterMs = 30_000;

export interface SharedLoadOptions<T> {
  /** Milliseconds. */
  now: () => number;
  load: () => Promise<T>;
  /** Told once of each load, unless it was given up before it ended. */
  onLoaded: (value: T) => void;
  onFailed?: (error: unknown) => void;
}

export interface SharedLoad<T> {
  /** Waits for the load that runs, or begins one. */
  run(): Promise<T>;
  isRunning(): boolean;
}

/** One load at a time for all who ask. */
export function shareLoad<T>({ now, load, onLoaded, onFailed }: SharedLoadOptions<T>) {
  let running: { value: Promise<T>; sinceMs: number } | undefined;

  const getRunning = () =>
    running && now() - running.sinceMs <= deadAfterMs ? running.value : undefined;

  function start(): Promise<T> {
    const own = { value: load(), sinceMs: now() };
    running = own;
    // One that was given up may end late: it must not end, nor replace, the one after it.
    const end = () => {
      if (running !== own) return false;
      running = undefined;
      return true;
    };
    own.value.then(
      (value) => end() && onLoaded(value),
      (error: unknown) => end() && onFailed?.(error),
    );
    return own.value;
  }

  return {
    run: () => getRunning() ?? start(),
    isRunning: () => getRunning() !== undefined,
  } satisfies SharedLoad<T>;
}
