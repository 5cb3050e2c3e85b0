import { Refusal } from '../contract/refusal.js';
import type { LoadWatch } from './load-watch.js';

/** Asks people to show that they are no robots, while there is reason to. */
export interface Captcha {
  isRaised(): boolean;
  /**
   * Counts a booking that is asked for, and checks its token where one is needed. What comes
   * without need is not looked at.
   *
   * @throws {Refusal} `captcha-required` without a token, `captcha-failed` with a bad one,
   * `upstream-unavailable` where nobody can tell.
   */
  check(token: string | undefined): Promise<void>;
}

export interface CaptchaOptions {
  load: LoadWatch;
  /**
   * Whether a token is good, for once.
   *
   * @throws whatever kept it from being told.
   */
  isSolved: (token: string) => Promise<boolean>;
}

/** Neither provider writes longer ones. */
const longestToken = 2048;

/** Where nothing is set up: nobody is asked. */
export const noCaptcha: Captcha = { isRaised: () => false, check: async () => undefined };

/** Off by itself, raised while the load is high. */
export function createCaptcha({ load, isSolved }: CaptchaOptions): Captcha {
  /** Fails closed: whoever stops the check must not get past it. */
  async function isGood(token: string): Promise<boolean> {
    try {
      return token.length <= longestToken && (await isSolved(token));
    } catch (cause) {
      if (cause instanceof Refusal) throw cause;
      throw new Refusal('upstream-unavailable', {
        detail: 'It cannot be checked right now whether you are human.',
        retryAfterSeconds: 5,
        alarm: true,
        cause,
      });
    }
  }

  return {
    isRaised: load.isHigh,
    async check(token) {
      load.noteBooking();
      if (!load.isHigh()) return;
      if (!token) throw new Refusal('captcha-required');
      if (!(await isGood(token))) throw new Refusal('captcha-failed');
    },
  };
}
