import type { Records } from '../../proxy/guards/records.js';

/** Where records are kept, running. */
export interface Engine {
  /** Another client of it; those with the same prefix share their records. */
  open(prefix: string): Records;
  /** Passes time, where the clock is ours; elsewhere it passes by itself. */
  pass?(durationMs: number): void;
  /** It keeps what it has, but whoever wants to change it waits in vain, or is told that it fails. */
  freeze(): unknown;
  /** It works again; where it was not frozen, nothing happens. */
  thaw(): unknown;
  stop(): Promise<unknown>;
}

/** Short, for on most engines it really passes. */
export const shortMs = 250;
