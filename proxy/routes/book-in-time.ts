import type { Background } from '../amelia/booking-system.js';
import { Refusal } from '../contract/refusal.js';
import { toOutcomeUnknown } from '../guards/send-once.js';
import {
  type Answered,
  type BeforeBooking,
  type BookOnceOptions,
  createBookOnce,
  type Progress,
} from './book-once.js';
import type { Asked } from './booking-kinds.js';
import { toOutcomeOf } from './outcome.js';

/** So long a customer waits. The widget waits longer, so it hears of this first. */
const longestWaitMs = 25_000;

export interface BookInTimeOptions extends BookOnceOptions {
  /** For tests: how long a customer waits. */
  bookingTimeoutMs?: number | undefined;
}

/** Books as {@link createBookOnce} does, and answers in time. */
export function createBookInTime(options: BookInTimeOptions) {
  const { kept, bookingTimeoutMs = longestWaitMs } = options;
  const bookOnce = createBookOnce(options);

  /**
   * @param background finds out what becomes of what was sent, and keeps it for whoever asks.
   * @throws {Refusal} `outcome-unknown` where it takes too long, or `upstream-timeout` where nothing
   * was sent by then: then nothing will be. Else what booking throws.
   */
  return async function bookInTime(
    asked: Asked,
    background: Background,
    before: BeforeBooking,
  ): Promise<Answered> {
    const progress: Progress = { isLate: false, mayBeBooked: false };
    const work = bookOnce(asked, background, before, progress);
    const answered = await within(bookingTimeoutMs, work);
    if (answered) return answered;
    progress.isLate = true;
    background(work.catch(() => undefined));
    if (!progress.mayBeBooked) throw new Refusal('upstream-timeout', { retryAfterSeconds: 5 });
    throw toOutcomeOf(toOutcomeUnknown(), await kept.toReference(asked.requestKey));
  };
}

/** @returns undefined where it takes longer. */
async function within<T>(limitMs: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, limitMs, undefined);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
