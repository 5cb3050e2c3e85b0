import type { Receipt } from '../../proxy/contract/booking.js';
import { ApiError } from '../api/errors.js';
import type { EffectsHost } from '../flow/kind-rules.js';
import type { ReadyBooking } from '../flow/request-common.js';
import { toCaptchaWords } from '../text/en/captcha.js';
import { askTurnstile } from './ask-turnstile.js';
import './captcha-place.js';
import { solveAltcha } from './solve-altcha.js';

/**
 * Sends the same booking once more, as of somebody who has shown to be no robot.
 *
 * @param key - the one it was sent with before.
 * @throws {ApiError} as the booking does, and `captcha-failed`.
 */
export async function bookAsHuman(
  { request, files }: ReadyBooking,
  key: string,
  host: EffectsHost,
): Promise<Receipt> {
  async function book(): Promise<Receipt> {
    const captchaToken = await prove(host);
    return host.api.createBooking({ ...request, captchaToken }, key, files);
  }
  return book().catch((error) => {
    // Its token was refused, for it was too old when it arrived: nobody need know of that.
    if (error instanceof ApiError && error.problem?.code === 'captcha-failed') return book();
    throw error;
  });
}

/** A token of whatever the proxy has set up. */
async function prove(host: EffectsHost): Promise<string> {
  const place = document.createElement('amelia-captcha-place');
  place.words = toCaptchaWords(host.strings);
  place.slot = 'captcha';
  host.append(place);
  try {
    // Asked anew: it may have been set up since the page was opened.
    const { captcha } = await host.api.fetchSite();
    const { siteKey, challengeUrl } = captcha ?? {};
    if (siteKey) return await askTurnstile(siteKey, place);
    if (challengeUrl) return await solveAltcha(host.api, challengeUrl);
    throw new Error('no captcha is set up');
  } catch (cause) {
    throw cause instanceof ApiError ? cause : new ApiError('captcha-failed', null, { cause });
  } finally {
    place.remove();
  }
}
