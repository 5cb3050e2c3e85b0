import type { Background, Made } from '../amelia/booking-system.js';
import type { BookingRequest } from '../contract/booking.js';
import type { ProblemCode } from '../contract/problem.js';
import { Refusal } from '../contract/refusal.js';
import { leaseMs, toFilesFingerprint } from '../guards/idempotency.js';
import type { KeptRequests } from '../guards/kept-requests.js';
import { settledAfterMs, toOutcomeUnknown } from '../guards/send-once.js';
import type { Asked, Attempt } from './booking-kinds.js';
import type { BookingMakers } from './booking-makers.js';
import { createKeepMade, type KeptBooking } from './keep-made.js';
import type { SignLink } from './links.js';
import { toOutcomeOf } from './outcome.js';

/**
 * So long checking a booking may take. Beyond it is not sent: its lease ends some time after, and
 * whoever asks again with its key then would book it too.
 */
const longestCheckMs = leaseMs / 2;

/** What a booking is refused with that may be there already: it is ours that stands in the way. */
const maybeOurs: ReadonlySet<ProblemCode> = new Set([
  'slot-taken',
  'limit-reached',
  'coupon-not-valid',
  'event-full',
  'event-closed',
  'not-enough-places',
  'package-unavailable',
  'looks-like-duplicate',
]);

export interface BookOnceOptions {
  kept: KeptRequests;
  makers: BookingMakers;
  signLink: SignLink;
  /** Whether other instances may have made what this one knows nothing of. */
  isAlone: boolean;
  /** Milliseconds. */
  now: () => number;
}

/** What a request to book has come to. */
export interface Answered extends KeptBooking {
  isReplayed: boolean;
}

/** How far a booking has come, and whether anybody still waits for it. */
export interface Progress {
  /** Set from outside: then what was not sent yet is sent no more. */
  isLate: boolean;
  /** Whether it may stand in Amelia by now. */
  mayBeBooked: boolean;
}

/**
 * Runs right before a booking is checked, where it is not one that was made before.
 *
 * @param isAgain whether it ran for this key before, and was not undone: nobody knew what came of it.
 * @returns what undoes it, should nothing be made.
 */
export type BeforeBooking = (asked: Asked, isAgain: boolean) => Promise<() => Promise<void>>;

/** Books what is asked; the same key never books a second time. */
export function createBookOnce(options: BookOnceOptions) {
  const { kept, makers, isAlone, now } = options;
  const keepMade = createKeepMade(options);

  return async function bookOnce(
    asked: Asked,
    background: Background,
    before: BeforeBooking,
    progress: Progress,
  ): Promise<Answered> {
    const { requestKey } = asked;
    const permission = await kept.begin(requestKey, await toContent(asked));
    if (permission.state === 'replay') {
      return { answer: permission.answer, isReplayed: true, isForgotten: false };
    }
    const isUnknown = permission.state === 'unknown';
    progress.mayBeBooked = isUnknown;
    const checkTime = createTimeCheck(now, progress);
    const attempt: Attempt = {
      checkTime,
      background,
      async onSend() {
        checkTime();
        await kept.noteSent(requestKey, now(), toTrace(asked.request));
        checkTime();
        progress.mayBeBooked = true;
      },
    };
    try {
      const booked = isUnknown
        ? await bookAgain(asked, permission.sentAtMs, attempt, before)
        : await bookNew(asked, attempt, before);
      return { ...(await keepMade(requestKey, booked)), isReplayed: false };
    } catch (error) {
      const isRefused = error instanceof Refusal && error.outcome === 'not-executed';
      // What fails before anything was sent leaves the key as free as it was.
      const mayBeBooked = isUnknown || (progress.mayBeBooked && !isRefused);
      // Where the store fails, too, the lease ends by itself, and then it is looked for.
      await kept.fail(requestKey, mayBeBooked ? 'unknown' : 'not-executed').catch(() => undefined);
      throw mayBeBooked ? toOutcomeOf(error, await kept.toReference(requestKey)) : error;
    }
  };

  async function book(
    asked: Asked,
    attempt: Attempt,
    before: BeforeBooking,
    isAgain: boolean,
  ): Promise<Made> {
    const undo = await before(asked, isAgain);
    try {
      return await makers.book(asked, attempt);
    } catch (error) {
      const isNothingDone = error instanceof Refusal && error.outcome === 'not-executed';
      if (isNothingDone) await undo().catch(() => undefined);
      throw error;
    }
  }

  /**
   * Books what this instance has never seen. Where others may have, without a store that tells, it
   * is looked for while it is checked, so that nobody waits longer for it.
   */
  async function bookNew(asked: Asked, attempt: Attempt, before: BeforeBooking): Promise<Made> {
    if (!isAlone) return book(asked, attempt, before, false);
    let looking: Promise<Made | undefined> | undefined;
    function findEarlier(): Promise<Made | undefined> {
      looking ??= makers.find(asked, attempt.background).catch(() => undefined);
      return looking;
    }
    try {
      const onSend = async () => {
        if (await findEarlier()) throw new Refusal('looks-like-duplicate');
        await attempt.onSend();
      };
      const beforeIt: BeforeBooking = async (...booking) => {
        const undo = await before(...booking);
        // Not earlier: Amelia need not hear of those who are refused.
        void findEarlier();
        return undo;
      };
      return await book(asked, { ...attempt, onSend }, beforeIt, false);
    } catch (error) {
      const ours = isMaybeOurs(error) ? await findEarlier() : undefined;
      if (ours) return ours;
      throw error;
    }
  }

  /** Books what may be booked already: nothing is sent before it is as good as sure that it is not. */
  async function bookAgain(
    asked: Asked,
    sentAtMs: number,
    attempt: Attempt,
    before: BeforeBooking,
  ): Promise<Made> {
    const earlier = await makers.find(asked, attempt.background);
    if (earlier) return earlier;
    if (now() - sentAtMs < settledAfterMs) throw toOutcomeUnknown();
    try {
      return await book(asked, attempt, before, true);
    } catch (error) {
      const ours = isMaybeOurs(error) ? await makers.find(asked, attempt.background) : undefined;
      if (ours) return ours;
      throw error;
    }
  }
}

function isMaybeOurs(error: unknown): boolean {
  return error instanceof Refusal && maybeOurs.has(error.code);
}

function createTimeCheck(now: () => number, progress: Progress): () => void {
  const beganMs = now();
  return function checkTime() {
    if (progress.isLate || now() - beganMs > longestCheckMs) {
      throw new Refusal('upstream-timeout', { retryAfterSeconds: 5 });
    }
  };
}

/**
 * Tells two requests apart, by their files too. The captcha's answer is spent with each try, so it
 * says nothing about the booking.
 */
async function toContent({ request, files }: Asked): Promise<string> {
  const { captchaToken: _, ...booking }: BookingRequest = request;
  return JSON.stringify(booking) + (await toFilesFingerprint(files));
}

/** What finds the booking again needs no answers to the site's own questions. */
function toTrace(request: BookingRequest): string {
  return JSON.stringify({ ...request, customFields: undefined, captchaToken: undefined });
}
