import type { ReactiveElement } from 'lit';

/** What is begun for an element and may be broken off: a Task. */
interface Loading {
  run(): Promise<void>;
  abort(): void;
}

/** Breaks a load off once its element leaves the page, and begins it again where it comes back. */
export function whileConnected<Load extends Loading>(host: ReactiveElement, load: Load): Load {
  host.addController({
    hostConnected() {
      // Moved within the page: before the first update it is begun by itself.
      if (host.hasUpdated) void load.run();
    },
    hostDisconnected: () => load.abort(),
  });
  return load;
}
