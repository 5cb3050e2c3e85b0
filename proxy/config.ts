import { type CaptchaSetting, readCaptchaSetting } from './captcha-setting.js';
import { ConfigError } from './config-error.js';
import type { Zone } from './contract/time.js';
import { isZone, toCanonicalZone } from './contract/time.schema.js';
import { readStoreSetting, type StoreSetting } from './store-setting.js';

export { ConfigError } from './config-error.js';

/** The proxy's settings, checked. */
export interface Config {
  /** Without a slash at its end. */
  siteUrl: string;
  apiKey: string;
  /** As browsers send them in `Origin`. */
  allowedOrigins: readonly string[];
  secret: string;
  /** The one before, while its signatures are still about. */
  secretPrevious?: string | undefined;
  /** Only where the site does not tell it itself. */
  siteTimeZone?: Zone | undefined;
  /** Amelia's general.showClientTimeZone; only where the site does not tell it itself. */
  showClientTimeZone?: boolean | undefined;
  /** ISO 4217; only where the site does not tell it itself. */
  siteCurrency?: string | undefined;
  paymentMethods: readonly string[];
  store: StoreSetting;
  captcha?: CaptchaSetting | undefined;
  /** How many servers of ours stand before this one and write `X-Forwarded-For`. */
  trustedProxies: number;
  /** Of the Node server; 0: any free one. */
  port: number;
}

type Env = Record<string, string | undefined>;

/**
 * Reads the settings from environment variables or bindings.
 *
 * @throws {ConfigError} at the first that is missing or wrong.
 */
export function readConfig(env: Env): Config {
  const apiKey = readApiKey(env);
  return {
    siteUrl: readSiteUrl(env),
    apiKey,
    allowedOrigins: readOrigins(env),
    secret: checkSecret('SECRET', required(env, 'SECRET'), apiKey),
    secretPrevious:
      env.SECRET_PREVIOUS && checkSecret('SECRET_PREVIOUS', env.SECRET_PREVIOUS, apiKey),
    siteTimeZone: readSiteTimeZone(env),
    showClientTimeZone: readShowClientTimeZone(env),
    siteCurrency: readSiteCurrency(env),
    paymentMethods: readPaymentMethods(env),
    store: readStoreSetting(env.STORE),
    captcha: readCaptchaSetting(env),
    trustedProxies: readTrustedProxies(env),
    port: readPort(env),
  };
}

function required(env: Env, name: string): string {
  const value = env[name]?.trim();
  if (!value) throw new ConfigError(`${name} is not set.`);
  return value;
}

function readApiKey(env: Env): string {
  const apiKey = required(env, 'AMELIA_API_KEY');
  if (!/^[\x21-\x7E]+$/.test(apiKey)) {
    throw new ConfigError('AMELIA_API_KEY holds a space, a line break or another odd character.');
  }
  return apiKey;
}

function readSiteUrl(env: Env): string {
  const text = required(env, 'AMELIA_SITE_URL');
  if (!URL.canParse(text)) {
    throw new ConfigError('AMELIA_SITE_URL is not an address like https://example.com.');
  }
  const url = new URL(text);
  if (url.username || url.password) {
    throw new ConfigError('AMELIA_SITE_URL must not hold a user name or a password.');
  }
  if (text.includes('?') || text.includes('#')) {
    throw new ConfigError('AMELIA_SITE_URL must not hold a ? or a #.');
  }
  const isInsecureAllowed = env.ALLOW_INSECURE_UPSTREAM === '1';
  const isWeb = url.protocol === 'https:' || (isInsecureAllowed && url.protocol === 'http:');
  if (!isWeb) throw new ConfigError('AMELIA_SITE_URL must begin with https://.');
  if (!isInsecureAllowed && isLocal(url.hostname)) {
    throw new ConfigError(
      'AMELIA_SITE_URL must name a public site, not this machine or a bare IP address.',
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** Loopback names and IP literals, which the parser of addresses has written out in full. */
function isLocal(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  return name.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(name);
}

function readOrigins(env: Env): string[] {
  const origins = splitList(required(env, 'ALLOWED_ORIGINS'));
  if (origins.length === 0) throw new ConfigError('ALLOWED_ORIGINS lists no origin.');
  for (const origin of origins) {
    const isExact =
      /^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin;
    if (!isExact) {
      throw new ConfigError(
        'ALLOWED_ORIGINS must list exact origins like https://example.com, without a path or a *.',
      );
    }
  }
  return origins;
}

function checkSecret(name: string, secret: string, apiKey: string): string {
  if (new TextEncoder().encode(secret).length < 32) {
    throw new ConfigError(`${name} must be at least 32 bytes long.`);
  }
  if (secret === apiKey) throw new ConfigError(`${name} must not be the AMELIA_API_KEY.`);
  if (/change-?_?me|example|replace-?_?(?:me|this)|your-?_?secret|insert-?_?here/i.test(secret)) {
    throw new ConfigError(`${name} is still an example; it must be a random text of your own.`);
  }
  return secret;
}

function readSiteTimeZone(env: Env): Zone | undefined {
  const zone = env.SITE_TIME_ZONE?.trim();
  if (!zone) return undefined;
  if (!isZone(zone)) {
    throw new ConfigError('SITE_TIME_ZONE is no time zone like Europe/Belgrade or +05:30.');
  }
  return toCanonicalZone(zone);
}

function readShowClientTimeZone(env: Env): boolean | undefined {
  const choice = env.SHOW_CLIENT_TIME_ZONE?.trim();
  if (!choice) return undefined;
  if (choice !== 'on' && choice !== 'off') {
    throw new ConfigError('SHOW_CLIENT_TIME_ZONE must be on or off.');
  }
  return choice === 'on';
}

function readSiteCurrency(env: Env): string | undefined {
  const currency = env.SITE_CURRENCY?.trim();
  if (!currency) return undefined;
  if (!/^[A-Z]{3}$/.test(currency)) {
    throw new ConfigError('SITE_CURRENCY is no currency code like EUR.');
  }
  return currency;
}

function readPaymentMethods(env: Env): string[] {
  const methods = splitList(env.PAYMENT_METHODS || 'onSite');
  if (methods.length === 0 || methods.some((method) => method !== 'onSite')) {
    throw new ConfigError('PAYMENT_METHODS can only be onSite so far; others are not there yet.');
  }
  return ['onSite'];
}

function readPort(env: Env): number {
  const text = env.PORT?.trim() || '8787';
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new ConfigError('PORT must be a number from 0 to 65535.');
  }
  return Number(text);
}

function readTrustedProxies(env: Env): number {
  const text = env.TRUSTED_PROXIES?.trim() || '0';
  if (!/^\d$/.test(text)) throw new ConfigError('TRUSTED_PROXIES must be a number from 0 to 9.');
  return Number(text);
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}
