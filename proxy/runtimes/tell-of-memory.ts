import type { Records } from '../guards/records.js';

/** Tells the owner, where nothing is shared with other instances, what that does not cover. */
export function tellOfMemory(records: Records | undefined): void {
  if (records) return;
  console.log(
    'STORE is memory: a booking that is sent twice is told apart by this instance alone, and by a look into Amelia; limits count here alone. With several instances, or to keep it over restarts, set another STORE.',
  );
}
