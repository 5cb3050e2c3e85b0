import { ConfigError } from './config-error.js';

/** How somebody shows to be human, or at least patient. */
export type CaptchaSetting =
  | { provider: 'turnstile'; siteKey: string; secret: string }
  /** Work for the device, of which nobody else learns. */
  | { provider: 'altcha'; secret: string };

type Env = Record<string, string | undefined>;

/**
 * @returns undefined where nobody is asked.
 * @throws {ConfigError} where it names none, or what it needs is missing.
 */
export function readCaptchaSetting(env: Env): CaptchaSetting | undefined {
  const provider = env.CAPTCHA?.trim() || 'none';
  if (provider === 'none') return undefined;
  const secret = env.CAPTCHA_SECRET?.trim();
  const siteKey = env.CAPTCHA_SITE_KEY?.trim();
  if (provider !== 'turnstile' && provider !== 'altcha') {
    throw new ConfigError('CAPTCHA must be none, turnstile or altcha.');
  }
  if (!secret) throw new ConfigError('CAPTCHA_SECRET is not set.');
  if (provider === 'altcha') {
    if (new TextEncoder().encode(secret).length < 32) {
      throw new ConfigError('CAPTCHA_SECRET must be at least 32 bytes long.');
    }
    return { provider, secret };
  }
  if (!siteKey) throw new ConfigError('CAPTCHA_SITE_KEY is not set.');
  return { provider, siteKey, secret };
}
