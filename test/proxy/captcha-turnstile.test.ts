import { describe, expect, it } from 'vitest';
import { createTurnstile } from '../../proxy/guards/captcha-turnstile.js';
import { openGuardedStudio, turnstileEnv } from './guarded-studio.js';
import { toProblem } from './salon.js';
import { studioWish } from './studio.js';

const good = { success: true, hostname: 'shop.test', action: 'booking', 'error-codes': [] };
const wish = { ...studioWish, captchaToken: 'a-token-of-turnstile' };

interface Ask {
  url: string;
  type: string | null;
  body: Record<string, string>;
}

/** A studio whose load is high already, and what Cloudflare answers, the last again and again. */
async function openUnderLoad(...answers: (object | (() => Promise<Response>))[]) {
  const asks: Ask[] = [];
  const studio = openGuardedStudio(turnstileEnv, async (request) => {
    const type = request.headers.get('Content-Type');
    asks.push({ url: request.url, type, body: await request.json() });
    const answer = answers[Math.min(asks.length, answers.length) - 1];
    return answer instanceof Function ? answer() : Response.json(answer);
  });
  await studio.flood();
  return { ...studio, asks };
}

const breakDown = async () => new Response('<h1>Oops</h1>', { status: 500 });

describe('a token of Turnstile', () => {
  it('is shown to Cloudflare, and books', async () => {
    const studio = await openUnderLoad(good);
    expect((await studio.book(wish)).status).toBe(201);
    expect(studio.asks).toEqual([
      {
        url: 'https://challenges.cloudflare.com/turnstile/v0/siteverify',
        type: 'application/json',
        body: {
          secret: turnstileEnv.CAPTCHA_SECRET,
          response: 'a-token-of-turnstile',
          idempotency_key: expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
        },
      },
    ]);
    expect(studio.booked()).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['that is none', { success: false, 'error-codes': ['invalid-input-response'] }],
    ['that is spent', { success: false, 'error-codes': ['timeout-or-duplicate'] }],
    ['of another page', { ...good, hostname: 'evil.example' }],
    ['of a page below ours', { ...good, hostname: 'www.shop.test' }],
    ['of no page', { ...good, hostname: undefined }],
    ['for something else', { ...good, action: 'login' }],
    ['for nothing', { ...good, action: undefined }],
    ['that is good although it failed', { ...good, success: false }],
  ])('A2: %s books nothing', async (_, answer) => {
    const studio = await openUnderLoad(answer);
    const asked = studio.amelia.requests.length;
    const response = await studio.book(wish);
    expect(await toProblem(response)).toMatchObject({ status: 422, code: 'captcha-failed' });
    expect(studio.amelia.requests).toHaveLength(asked);
  });

  it('A2: of more than 2048 characters is shown to nobody', async () => {
    const studio = await openUnderLoad(good);
    const response = await studio.book({ ...wish, captchaToken: 'x'.repeat(2049) });
    expect((await toProblem(response)).code).toBe('captcha-failed');
    expect(studio.asks).toEqual([]);
    expect((await studio.book({ ...wish, captchaToken: 'x'.repeat(2048) })).status).toBe(201);
  });

  it.each<[string, object | (() => Promise<Response>)]>([
    ['breaks down', breakDown],
    ['answers with a page', async () => new Response('<h1>Hello</h1>')],
    ['answers with something else', { ok: true }],
    ['cannot be reached', () => Promise.reject(new TypeError('fetch failed'))],
    ['does not know our secret', { success: false, 'error-codes': ['invalid-input-secret'] }],
  ])('A3: books nothing while Cloudflare %s', async (_, answer) => {
    const studio = await openUnderLoad(answer);
    const asked = studio.amelia.requests.length;
    const response = await studio.book(wish);
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('5');
    const problem = await toProblem(response);
    expect(problem.code).toBe('upstream-unavailable');
    expect(JSON.stringify([problem, studio.log])).not.toContain(turnstileEnv.CAPTCHA_SECRET);
    expect(studio.log).toContainEqual(
      expect.objectContaining({ level: 'error', code: 'upstream-unavailable' }),
    );
    expect(studio.amelia.requests).toHaveLength(asked);
  });

  it('books all the same where one answer was lost: it is asked for once more', async () => {
    const studio = await openUnderLoad(breakDown, good);
    expect((await studio.book(wish)).status).toBe(201);
    const [first, second] = studio.asks;
    expect(second?.body).toEqual(first?.body);
  });
});

describe('a check of Turnstile', () => {
  it('A3: ends where Cloudflare takes too long', async () => {
    const asked: Request[] = [];
    const isSolved = createTurnstile({
      secret: turnstileEnv.CAPTCHA_SECRET,
      allowedOrigins: ['https://shop.test'],
      timeoutMs: 20,
      fetch(request) {
        asked.push(request);
        return new Promise((_, reject) => {
          request.signal.addEventListener('abort', () => reject(request.signal.reason));
        });
      },
    });
    await expect(isSolved('a-token')).rejects.toThrow(/timeout/);
    expect(asked).toHaveLength(1);
  });

  it('takes tokens of every page that may embed the widget', async () => {
    const isSolved = createTurnstile({
      secret: turnstileEnv.CAPTCHA_SECRET,
      allowedOrigins: ['https://shop.test', 'http://localhost:8080'],
      fetch: async () => Response.json({ ...good, hostname: 'localhost' }),
    });
    expect(await isSolved('a-token')).toBe(true);
  });
});
