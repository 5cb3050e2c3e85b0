import type { AppOptions } from '../../proxy/app.js';
import { readConfig } from '../../proxy/config.js';
import { env } from './salon.js';
import { openStudio, studioWish } from './studio.js';

type Fetch = NonNullable<AppOptions['fetch']>;

export const altchaEnv = {
  CAPTCHA: 'altcha',
  CAPTCHA_SECRET: 'another-thirty-two-bytes-nobody-knows',
};

export const turnstileEnv = {
  CAPTCHA: 'turnstile',
  CAPTCHA_SITE_KEY: 'the-site-key',
  CAPTCHA_SECRET: 'what-only-cloudflare-knows',
};

/** So many bookings in a minute are no load yet. */
const mostInMinute = 20;

/** A studio with a captcha; what Cloudflare is asked goes to `verify`. */
export function openGuardedStudio(
  captcha: Record<string, string>,
  verify: Fetch = () => Promise.reject(new Error('nobody should ask')),
  app: Partial<AppOptions> = {},
) {
  const open: ReturnType<typeof openStudio> = openStudio(undefined, {
    config: readConfig({ ...env, ...captcha }),
    fetch: (request) =>
      request.url.startsWith('https://challenges.cloudflare.com/')
        ? verify(request)
        : open.amelia.fetch(request),
    ...app,
  });
  return {
    ...open,
    /** What else asks for bookings, until the captcha is raised. None of it can be booked. */
    async flood(times = mostInMinute): Promise<void> {
      for (let time = 0; time < times; time += 1)
        await open.book({ ...studioWish, serviceId: 9999 });
    },
    async fetchChallenge() {
      return (await open.app.request('/v1/captcha/challenge')).json();
    },
  };
}
