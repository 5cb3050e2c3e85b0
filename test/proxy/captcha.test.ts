import { describe, expect, it } from 'vitest';
import type { AppOptions } from '../../proxy/app.js';
import type { Site } from '../../proxy/contract/site.js';
import type { Records } from '../../proxy/guards/records.js';
import { createMemoryRecords } from '../../proxy/stores/memory-records.js';
import { toAltchaToken } from '../support/solve-altcha.js';
import { altchaEnv, openGuardedStudio, turnstileEnv } from './guarded-studio.js';
import { openSalon, toProblem } from './salon.js';
import { type openStudio, studioWish } from './studio.js';

/** The site as its pages are told it. */
async function fetchSite({ app }: Pick<ReturnType<typeof openStudio>, 'app'>): Promise<Site> {
  return (await app.request('/v1/site')).json();
}

describe('a captcha', () => {
  it('is not asked for while few book, and a token that comes is not looked at', async () => {
    const studio = openGuardedStudio(altchaEnv);
    const response = await studio.book({ ...studioWish, captchaToken: 'x'.repeat(3000) });
    expect(response.status).toBe(201);
    expect(studio.booked()).toHaveLength(1);
  });

  it('is never asked for where none is set up', async () => {
    const studio = openGuardedStudio({});
    await studio.flood(60);
    expect((await studio.book(studioWish)).status).toBe(201);
    expect((await studio.app.request('/v1/captcha/challenge')).status).toBe(404);
    expect((await fetchSite(studio)).captcha).toBeNull();
  });

  it.each<[string, Partial<AppOptions>]>([
    ['with a store', {}],
    ['without one', { records: undefined }],
  ])(
    'A1: is asked for with the 21st booking of a minute, before Amelia hears of it: %s',
    async (_, app) => {
      const studio = openGuardedStudio(altchaEnv, undefined, app);
      await studio.flood();
      const asked = studio.amelia.requests.length;
      const response = await studio.book(studioWish);
      expect(response.status).toBe(422);
      expect((await toProblem(response)).code).toBe('captcha-required');
      // Nor does it hear of it behind the answer.
      await studio.fetchChallenge();
      expect(studio.amelia.requests).toHaveLength(asked);
    },
  );

  it('is asked for no more after five quiet minutes', async () => {
    const studio = openGuardedStudio(altchaEnv);
    await studio.flood(21);
    studio.clock.nowMs += 5 * 60_000 - 1;
    expect((await studio.book(studioWish)).status).toBe(422);
    studio.clock.nowMs += 1;
    expect((await studio.book(studioWish)).status).toBe(201);
  });

  it('is asked for where many were refused for guessing', async () => {
    const studio = openGuardedStudio(altchaEnv);
    const guess = { code: 'GUESS', kind: 'service', id: 1 };
    for (let time = 0; time < 5 + 21; time += 1) await studio.send('/v1/coupons/check', guess);
    const response = await studio.book(studioWish);
    expect((await toProblem(response)).code).toBe('captcha-required');
  });

  it('I7: leaves the key free where it is asked for: the same key books with a token', async () => {
    const studio = openGuardedStudio(altchaEnv);
    await studio.flood();
    const sameKey = { 'Idempotency-Key': 'one-key-of-20-letters' };
    expect((await studio.book(studioWish, sameKey)).status).toBe(422);
    const captchaToken = await toAltchaToken(await studio.fetchChallenge());
    const response = await studio.book({ ...studioWish, captchaToken }, sameKey);
    expect(response.status).toBe(201);
    expect(studio.booked()).toHaveLength(1);
  });

  it('I4: needs no token for what is booked already, whatever token comes', async () => {
    const studio = openGuardedStudio(altchaEnv);
    await studio.flood();
    const sameKey = { 'Idempotency-Key': 'one-key-of-20-letters' };
    const captchaToken = await toAltchaToken(await studio.fetchChallenge());
    const first = await studio.book({ ...studioWish, captchaToken }, sameKey);
    for (const token of [captchaToken, 'another', undefined]) {
      const again = await studio.book({ ...studioWish, captchaToken: token }, sameKey);
      expect(again.headers.get('Idempotent-Replayed')).toBe('true');
      expect(await again.text()).toBe(await first.clone().text());
    }
    expect(studio.booked()).toHaveLength(1);
  });

  it('is told with the site, so that the widget knows how', async () => {
    const altcha = await fetchSite(openGuardedStudio(altchaEnv));
    expect(altcha.captcha).toEqual({ provider: 'altcha', challengeUrl: '/v1/captcha/challenge' });
    const turnstile = await fetchSite(openGuardedStudio(turnstileEnv));
    expect(turnstile.captcha).toEqual({ provider: 'turnstile', siteKey: 'the-site-key' });
    expect(JSON.stringify([altcha, turnstile])).not.toContain('CAPTCHA_SECRET');
    expect(JSON.stringify(turnstile)).not.toContain(turnstileEnv.CAPTCHA_SECRET);
  });
});

describe('a challenge', () => {
  it('is another each time, kept by nobody on the way, and for this page alone', async () => {
    const { app } = openGuardedStudio(altchaEnv);
    const headers = { Origin: 'https://shop.test' };
    const first = await app.request('/v1/captcha/challenge', { headers });
    expect(first.headers.get('Cache-Control')).toBe('no-store');
    expect(first.headers.get('Access-Control-Allow-Origin')).toBe('https://shop.test');
    const second = await app.request('/v1/captcha/challenge', { headers });
    expect((await first.json()).parameters.nonce).not.toBe((await second.json()).parameters.nonce);
    const elsewhere = { Origin: 'https://evil.example' };
    const refused = await app.request('/v1/captcha/challenge', { headers: elsewhere });
    expect(refused.status).toBe(403);
  });

  it('is there for GET alone, without parameters, and with ALTCHA alone', async () => {
    const { app } = openGuardedStudio(altchaEnv);
    expect((await app.request('/v1/captcha/challenge', { method: 'POST' })).status).toBe(405);
    expect((await app.request('/v1/captcha/challenge?cost=1')).status).toBe(400);
    const turnstile = openGuardedStudio(turnstileEnv);
    expect((await turnstile.app.request('/v1/captcha/challenge')).status).toBe(404);
    expect((await openSalon().app.request('/v1/captcha/challenge')).status).toBe(404);
  });

  it('says nothing of the secret', async () => {
    const studio = openGuardedStudio(altchaEnv);
    expect(JSON.stringify(await studio.fetchChallenge())).not.toContain(altchaEnv.CAPTCHA_SECRET);
  });
});

describe('a captcha that nobody can check', () => {
  it('lets no booking through where nobody remembers what was spent', async () => {
    const kept = createMemoryRecords(Date.now);
    const records: Records = {
      ...kept,
      swap: (key, ...change) =>
        key.startsWith('captcha')
          ? Promise.reject(new Error('the store is down'))
          : kept.swap(key, ...change),
    };
    const studio = openGuardedStudio(altchaEnv, undefined, { records });
    await studio.flood();
    const captchaToken = await toAltchaToken(await studio.fetchChallenge());
    const response = await studio.book({ ...studioWish, captchaToken });
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('5');
    expect(studio.booked()).toEqual([]);
  });
});
