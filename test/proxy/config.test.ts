import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../proxy/config.js';
import { env } from './salon.js';

const wrong: [setting: string, value: string | undefined][] = [
  ['AMELIA_SITE_URL', undefined],
  ['AMELIA_SITE_URL', ' '],
  ['AMELIA_SITE_URL', 'salon'],
  ['AMELIA_SITE_URL', '//evil.test'],
  ['AMELIA_SITE_URL', 'http://salon.test'],
  ['AMELIA_SITE_URL', 'file:///etc/passwd'],
  ['AMELIA_SITE_URL', 'https://salon@evil.test'],
  ['AMELIA_SITE_URL', 'https://salon.test/?x='],
  ['AMELIA_SITE_URL', 'https://salon.test/#x'],
  ['AMELIA_SITE_URL', 'https://169.254.169.254'],
  ['AMELIA_SITE_URL', 'https://2852039166'],
  ['AMELIA_SITE_URL', 'https://[::1]'],
  ['AMELIA_SITE_URL', 'https://localhost'],
  ['AMELIA_SITE_URL', 'https://wp.localhost.'],
  ['AMELIA_API_KEY', undefined],
  ['AMELIA_API_KEY', 'private\nkey'],
  ['AMELIA_API_KEY', 'private-kéy'],
  ['ALLOWED_ORIGINS', undefined],
  ['ALLOWED_ORIGINS', ','],
  ['ALLOWED_ORIGINS', '*'],
  ['ALLOWED_ORIGINS', 'shop.test'],
  ['ALLOWED_ORIGINS', 'https://shop.test/'],
  ['ALLOWED_ORIGINS', 'https://shop.test/booking'],
  ['ALLOWED_ORIGINS', 'https://SHOP.test'],
  ['ALLOWED_ORIGINS', 'https://shop.test:443'],
  ['ALLOWED_ORIGINS', 'https://shop.test, null'],
  ['SECRET', undefined],
  ['SECRET', 'private-but-too-short'],
  ['SECRET', 'please-changeme-please-changeme-now'],
  ['SECRET_PREVIOUS', 'private-but-too-short'],
  ['SHOW_CLIENT_TIME_ZONE', 'yes'],
  ['SITE_TIME_ZONE', 'Mars/Phobos'],
  ['SITE_TIME_ZONE', '+5:30'],
  ['SITE_CURRENCY', 'euro'],
  ['PAYMENT_METHODS', ','],
  ['PAYMENT_METHODS', 'on site'],
  ['PAYMENT_METHODS', 'stripe'],
  ['PAYMENT_METHODS', 'onSite, stripe'],
  ['PORT', 'eighty'],
  ['PORT', '65536'],
  ['STORE', 'private-floppy-disk'],
  ['STORE', 'cloudflare-do:'],
  ['CAPTCHA', 'recaptcha'],
  ['TRUSTED_PROXIES', 'all'],
];

function readWrong(settings: Record<string, string | undefined>): Error {
  try {
    readConfig({ ...env, ...settings });
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error('it was taken');
}

describe('a wrong setting', () => {
  it.each(wrong)(
    'K2, K4, K6: is named in one sentence, which shows no secret: %s=%s',
    (setting, value) => {
      const { message } = readWrong({ [setting]: value });
      expect(message).toMatch(new RegExp(`^${setting} [^\n]+\\.$`));
      expect(message).not.toMatch(/private|changeme-/);
    },
  );

  it('K6: is a secret that is the key', () => {
    const same = 'one-text-of-more-than-32-characters';
    const { message } = readWrong({ SECRET: same, AMELIA_API_KEY: same });
    expect(message).toBe('SECRET must not be the AMELIA_API_KEY.');
  });
});

describe('right settings', () => {
  it('are few; the rest has defaults', () => {
    expect(readConfig(env)).toEqual({
      siteUrl: 'https://salon.test',
      apiKey: env.AMELIA_API_KEY,
      allowedOrigins: ['https://shop.test'],
      secret: env.SECRET,
      secretPrevious: undefined,
      siteTimeZone: undefined,
      showClientTimeZone: undefined,
      siteCurrency: undefined,
      paymentMethods: ['onSite'],
      store: { kind: 'memory' },
      captcha: undefined,
      trustedProxies: 0,
      port: 8787,
    });
  });

  it('K4: keep the folder of a site', () => {
    const url = 'https://salon.test/sub/wordpress/';
    expect(readConfig({ ...env, AMELIA_SITE_URL: url }).siteUrl).toBe(
      'https://salon.test/sub/wordpress',
    );
  });

  it('let a site on this machine through where that is asked for', () => {
    for (const url of ['http://127.0.0.1:8080', 'http://localhost:8080', 'http://[::1]:8080']) {
      const settings = { ...env, AMELIA_SITE_URL: url, ALLOW_INSECURE_UPSTREAM: '1' };
      expect(readConfig(settings).siteUrl).toBe(url);
    }
  });

  it('may be lists', () => {
    const { allowedOrigins, paymentMethods } = readConfig({
      ...env,
      ALLOWED_ORIGINS: 'https://shop.test, http://localhost:3000,',
      PAYMENT_METHODS: 'onSite,',
    });
    expect(allowedOrigins).toEqual(['https://shop.test', 'http://localhost:3000']);
    expect(paymentMethods).toEqual(['onSite']);
  });

  it.each([
    ['europe/belgrade', 'Europe/Belgrade'],
    ['+05:30', '+05:30'],
    ['-00:00', 'UTC'],
  ])('may tell the site’s zone, by name or offset: %s', (SITE_TIME_ZONE, zone) => {
    expect(readConfig({ ...env, SITE_TIME_ZONE }).siteTimeZone).toBe(zone);
  });

  it('may ask for any free port', () => {
    expect(readConfig({ ...env, PORT: '0' }).port).toBe(0);
  });
});
