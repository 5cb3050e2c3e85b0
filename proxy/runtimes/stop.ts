/** How long everything may take to end once the server is to stop, in milliseconds. */
const drainMs = 25_000;

export interface Stoppable {
  /** Takes no more connections, and closes those on which nothing goes on. */
  close: (closed: () => void) => void;
}

export interface StopOptions {
  server: Stoppable;
  /** What goes on behind the answers. */
  background: ReadonlySet<Promise<unknown>>;
  wait: (delayMs: number) => Promise<unknown>;
  exit: (code: number) => void;
}

/**
 * What to do on a signal to stop: requests end first, for they may begin work in the background.
 * No slow client is waited for beyond the time, and a second signal ends it all at once.
 */
export function createStop({ server, background, wait, exit }: StopOptions): () => void {
  let isStopping = false;
  return function stop() {
    if (isStopping) return exit(1);
    isStopping = true;
    const closed = new Promise<void>((resolve) => server.close(resolve));
    const ended = closed.then(() => Promise.allSettled(background));
    Promise.race([ended, wait(drainMs)]).then(() => exit(0));
  };
}
