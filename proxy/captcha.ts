import type { BookingSystem } from './amelia/booking-system.js';
import type { CaptchaSetting } from './captcha-setting.js';
import type { Captcha as ToldCaptcha } from './contract/site.js';
import { type Captcha, createCaptcha, noCaptcha } from './guards/captcha.js';
import { createAltcha } from './guards/captcha-altcha.js';
import { createTurnstile } from './guards/captcha-turnstile.js';
import { createLoadWatch } from './guards/load-watch.js';
import type { Records } from './guards/records.js';
import { challengePath } from './routes/captcha.js';

/** What comes of the setting. */
export interface OpenedCaptcha extends Captcha {
  /** Somebody was refused for having asked too often. */
  noteLimited(): void;
  /** Only where the proxy itself makes challenges. */
  createChallenge?: () => Promise<object>;
}

export interface OpenCaptchaOptions {
  setting: CaptchaSetting | undefined;
  allowedOrigins: readonly string[];
  records: Records;
  fetch: (request: Request) => Promise<Response>;
  /** Milliseconds. */
  now: () => number;
}

/** The captcha that is set up, if one is; it is asked for under load alone. */
export function openCaptcha({ setting, ...options }: OpenCaptchaOptions): OpenedCaptcha {
  if (!setting) return { ...noCaptcha, noteLimited: () => undefined };
  const load = createLoadWatch(options);
  const { noteLimited } = load;
  const { secret } = setting;
  if (setting.provider === 'turnstile') {
    const isSolved = createTurnstile({ ...options, secret });
    return { ...createCaptcha({ load, isSolved }), noteLimited };
  }
  const { createChallenge, isSolved } = createAltcha({ ...options, secret });
  return { ...createCaptcha({ load, isSolved }), noteLimited, createChallenge };
}

/** The same system, whose site also tells how to solve the captcha, should one be asked for. */
export function withCaptcha(
  system: BookingSystem,
  setting: CaptchaSetting | undefined,
): BookingSystem {
  if (!setting) return system;
  const captcha = toTold(setting);
  return { ...system, fetchSite: async () => ({ ...(await system.fetchSite()), captcha }) };
}

function toTold(setting: CaptchaSetting): ToldCaptcha {
  const { provider } = setting;
  return provider === 'turnstile'
    ? { provider, siteKey: setting.siteKey }
    : { provider, challengeUrl: challengePath };
}
