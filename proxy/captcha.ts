import type { BookingSystem } from './amelia/booking-system.js';
import type { CaptchaSetting } from './captcha-setting.js';
import type { Config } from './config.js';
import type { Site, Captcha as ToldCaptcha } from './contract/site.js';
import { type Captcha, createCaptcha, noCaptcha } from './guards/captcha.js';
import { createAltcha } from './guards/captcha-altcha.js';
import { createTurnstile } from './guards/captcha-turnstile.js';
import { createLoadWatch } from './guards/load-watch.js';
import type { Records } from './guards/records.js';
import { createStrictRecords } from './guards/strict-records.js';
import { challengePath } from './routes/captcha.js';
import { createMemoryRecords } from './stores/memory-records.js';

/** What comes of the setting. */
export interface OpenedCaptcha extends Captcha {
  /** Somebody was refused for having asked too often. */
  noteLimited(): void;
  /** Only where the proxy itself makes challenges. */
  createChallenge?: () => Promise<object>;
}

export interface OpenCaptchaOptions {
  config: Pick<Config, 'captcha' | 'allowedOrigins'>;
  /** Shared with other instances; default: this one's own. */
  records?: Records | undefined;
  fetch: (request: Request) => Promise<Response>;
  /** Milliseconds. */
  now: () => number;
}

/** The captcha that is set up, if one is; it is asked for under load alone. */
export function openCaptcha({ config, ...options }: OpenCaptchaOptions): OpenedCaptcha {
  const { captcha: setting, allowedOrigins } = config;
  if (!setting) return { ...noCaptcha, noteLimited: () => undefined };
  const { fetch, now } = options;
  const { secret } = setting;
  const load = createLoadWatch({ now });
  const { noteLimited } = load;
  if (setting.provider === 'turnstile') {
    const isSolved = createTurnstile({ secret, allowedOrigins, fetch });
    return { ...createCaptcha({ load, isSolved }), noteLimited };
  }
  const records = createStrictRecords(options.records ?? createMemoryRecords(now));
  const { createChallenge, isSolved } = createAltcha({ secret, records, now });
  return { ...createCaptcha({ load, isSolved }), noteLimited, createChallenge };
}

/** The same system, whose site also tells how to solve the captcha, should one be asked for. */
export function withCaptcha(
  system: BookingSystem,
  setting: CaptchaSetting | undefined,
): BookingSystem {
  if (!setting) return system;
  const captcha = toTold(setting);
  /** The same of the same: what is shown is written out once for each. */
  const told = new WeakMap<Site, Site>();

  function withTold(site: Site): Site {
    const known = told.get(site) ?? { ...site, captcha };
    told.set(site, known);
    return known;
  }

  return {
    ...system,
    fetchSite: async () => withTold(await system.fetchSite()),
    async showSite(background) {
      const shown = await system.showSite(background);
      return { ...shown, value: withTold(shown.value) };
    },
  };
}

function toTold(setting: CaptchaSetting): ToldCaptcha {
  const { provider } = setting;
  return provider === 'turnstile'
    ? { provider, siteKey: setting.siteKey }
    : { provider, challengeUrl: challengePath };
}
