/**
 * Holds something back until a test has looked at what comes before it.
 *
 * @returns `held` does it once `release` was called.
 */
export function holdBack<T>(act: () => T | Promise<T>): {
  held: () => Promise<T>;
  release: () => void;
} {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { held: () => released.then(act), release };
}
