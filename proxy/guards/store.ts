import type { Beginning, IdempotencyStore, KeptAnswer } from './idempotency.js';
import type { LockStore } from './locks.js';
import { createLocks } from './record-locks.js';
import type { Records } from './records.js';
import { createSwapping } from './swapping.js';

/** What a store remembers for all instances that share it. */
export interface Store extends IdempotencyStore, LockStore {}

/** A request that was made, as its record has it. */
interface Entry {
  fingerprint: string;
  /** undefined: in flight, or nobody knows how it ended. */
  answer?: KeptAnswer;
  /** When it was last sent; before that, when it began. */
  sentAtMs: number;
  /** What finds again what was sent. */
  trace?: string;
  /** Until then it is in flight. */
  untilMs: number;
}

/** So long a request is remembered of which nobody knows how it ended. */
const unknownLifeMs = 24 * 60 * 60 * 1000;

/**
 * Remembers requests and turns in records.
 *
 * @param now milliseconds.
 */
export function createStore(records: Records, now: () => number): Store {
  const { change } = createSwapping(records);

  const read = (text: string): Entry => JSON.parse(text);
  const lifeOf = ({ untilMs }: Entry) => Math.max(0, untilMs - now()) + unknownLifeMs;

  async function begin(key: string, fingerprint: string, leaseMs: number): Promise<Beginning> {
    let beginning: Beginning = { state: 'new' };
    await change(key, (text) => {
      const untilMs = now() + leaseMs;
      const entry = text === undefined ? undefined : read(text);
      if (!entry) {
        beginning = { state: 'new' };
        return toChange({ fingerprint, sentAtMs: now(), untilMs });
      }
      beginning = toBeginning(entry, fingerprint);
      return beginning.state === 'unknown' ? toChange({ ...entry, untilMs }) : undefined;
    });
    return beginning;
  }

  function toBeginning(entry: Entry, fingerprint: string): Beginning {
    if (entry.fingerprint !== fingerprint) return { state: 'conflict' };
    if (entry.answer) return { state: 'replay', answer: entry.answer };
    if (now() < entry.untilMs) return { state: 'in-flight' };
    return { state: 'unknown', sentAtMs: entry.sentAtMs };
  }

  function toChange(entry: Entry) {
    return { next: JSON.stringify(entry), lifeMs: lifeOf(entry) };
  }

  /** Does nothing where it is forgotten. */
  async function edit(key: string, difference: Partial<Entry>): Promise<void> {
    await change(key, (text) =>
      text === undefined ? undefined : toChange({ ...read(text), ...difference }),
    );
  }

  return {
    ...createLocks(records),
    begin,
    noteSent: (key, sentAtMs, trace) => edit(key, { sentAtMs, trace }),
    async finish(key, answer, lifeMs) {
      await change(key, (text) =>
        text === undefined
          ? undefined
          : { next: JSON.stringify({ ...read(text), answer, trace: undefined }), lifeMs },
      );
    },
    async fail(key, outcome) {
      if (outcome === 'unknown') return edit(key, { untilMs: now() });
      // What somebody else has found answered meanwhile is.
      const isAnswered = (text?: string) => text !== undefined && read(text).answer !== undefined;
      await change(key, (text) => (isAnswered(text) ? undefined : { next: undefined, lifeMs: 0 }));
    },
    async look(key) {
      const text = await records.read(key);
      if (text === undefined) return undefined;
      const { answer, trace, sentAtMs, untilMs } = read(text);
      return { answer, trace, sentAtMs, isInFlight: !answer && now() < untilMs };
    },
  };
}
