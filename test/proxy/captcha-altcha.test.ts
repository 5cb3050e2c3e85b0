import type { Challenge } from 'altcha-lib';
import { describe, expect, it } from 'vitest';
import { createAltcha } from '../../proxy/guards/captcha-altcha.js';
import { createMemoryRecords } from '../../proxy/stores/memory-records.js';
import { solveAltcha, toAltchaToken, writeToken } from '../support/solve-altcha.js';
import { altchaEnv, openGuardedStudio } from './guarded-studio.js';
import { toProblem } from './salon.js';
import { studioWish } from './studio.js';

const secret = altchaEnv.CAPTCHA_SECRET;

/** One that asks for little. */
function openAltcha(ownSecret = secret) {
  const clock = { nowMs: 1_000_000 };
  const now = () => clock.nowMs;
  const work = { rounds: 1, leastTries: 5, mostTries: 9 };
  const altcha = createAltcha({ secret: ownSecret, records: createMemoryRecords(now), now, work });
  return { ...altcha, clock };
}

describe('work that was done', () => {
  it('A2: is good once', async () => {
    const { createChallenge, isSolved } = openAltcha();
    const token = await toAltchaToken(await createChallenge());
    expect(await isSolved(token)).toBe(true);
    expect(await isSolved(token)).toBe(false);
  });

  it('A2: is good once for many at the same time', async () => {
    const { createChallenge, isSolved } = openAltcha();
    const token = await toAltchaToken(await createChallenge());
    const answers = await Promise.all(Array.from({ length: 20 }, () => isSolved(token)));
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  it('A2: is not good once more where it is written another way', async () => {
    const { createChallenge, isSolved } = openAltcha();
    const challenge = await createChallenge();
    const solution = await solveAltcha(challenge);
    expect(await isSolved(writeToken({ challenge, solution }))).toBe(true);
    const { signature = '', parameters } = challenge;
    const turned = Object.fromEntries(Object.entries(parameters).reverse());
    const others = [
      { solution, challenge },
      { challenge: { signature, parameters: turned }, solution },
      { challenge, solution: { ...solution, time: 1, took: 5 } },
      { challenge, solution: { ...solution, counter: solution.counter + 1 } },
      { challenge: { signature: signature.toUpperCase(), parameters }, solution },
    ];
    for (const other of others) expect(await isSolved(writeToken(other))).toBe(false);
  });

  it('A2: is good for five minutes', async () => {
    const { createChallenge, isSolved, clock } = openAltcha();
    const [early, late] = [
      await toAltchaToken(await createChallenge()),
      await toAltchaToken(await createChallenge()),
    ];
    clock.nowMs += 5 * 60_000 - 1;
    expect(await isSolved(early)).toBe(true);
    clock.nowMs += 1;
    expect(await isSolved(late)).toBe(false);
  });

  it('A2: is none for a challenge of somebody else', async () => {
    const others = openAltcha('yet-another-thirty-two-bytes-of-others');
    const token = await toAltchaToken(await others.createChallenge());
    expect(await openAltcha().isSolved(token)).toBe(false);
  });

  it.each<[string, (challenge: Challenge) => unknown]>([
    ['less work', ({ parameters }) => ({ ...parameters, cost: 1, keyPrefix: '0' })],
    ['a later end', ({ parameters }) => ({ ...parameters, data: { expiresAtMs: 9e15 } })],
    ['another number', ({ parameters }) => ({ ...parameters, nonce: '00'.repeat(16) })],
    ['no key to compare with', ({ parameters: { keySignature: _, ...others } }) => others],
  ])('A2: is none where the challenge was changed: %s', async (_, change) => {
    const { createChallenge, isSolved } = openAltcha();
    const challenge = await createChallenge();
    const solution = await solveAltcha(challenge);
    const forged = { ...challenge, parameters: change(challenge) };
    expect(await isSolved(writeToken({ challenge: forged, solution }))).toBe(false);
    expect(await isSolved(writeToken({ challenge, solution }))).toBe(true);
  });

  it('A2: is none where it was not done', async () => {
    const { createChallenge, isSolved } = openAltcha();
    const challenge = await createChallenge();
    const derivedKey = challenge.parameters.keyPrefix + '00'.repeat(16);
    const tokens = [
      { challenge, solution: { counter: 7, derivedKey } },
      { challenge, solution: { counter: 7, derivedKey: '' } },
      { challenge, solution: null },
      { challenge },
      { challenge: { parameters: null, signature: '' }, solution: { counter: 7, derivedKey } },
      [],
      null,
    ].map(writeToken);
    for (const token of [...tokens, '', 'no base64 :-)', btoa('{'), btoa('"')]) {
      expect(await isSolved(token)).toBe(false);
    }
  });
});

describe('a booking under load', () => {
  it.each([
    ['that nobody has written', 'nonsense'],
    ['of more than 2048 characters', writeToken({ long: 'x'.repeat(2048) })],
  ])('A2: is not made with a token %s', async (_, captchaToken) => {
    const studio = openGuardedStudio(altchaEnv);
    await studio.flood();
    const asked = studio.amelia.requests.length;
    const response = await studio.book({ ...studioWish, captchaToken });
    expect(await toProblem(response)).toMatchObject({ status: 422, code: 'captcha-failed' });
    expect(studio.amelia.requests).toHaveLength(asked);
  });

  it('A2: is not made with a token that another booking has spent', async () => {
    const studio = openGuardedStudio(altchaEnv);
    await studio.flood();
    const captchaToken = await toAltchaToken(await studio.fetchChallenge());
    expect(captchaToken.length).toBeLessThan(2048);
    expect((await studio.book({ ...studioWish, captchaToken })).status).toBe(201);
    const later = { ...studioWish, startsAt: '2026-12-15T09:00:00Z', captchaToken };
    const second = await studio.book(later);
    expect((await toProblem(second)).code).toBe('captcha-failed');
    expect(studio.booked()).toHaveLength(1);
  });

  it('is made with a challenge of another instance that has the same secret', async () => {
    const studio = openGuardedStudio(altchaEnv);
    await studio.flood();
    const captchaToken = await toAltchaToken(await openGuardedStudio(altchaEnv).fetchChallenge());
    expect((await studio.book({ ...studioWish, captchaToken })).status).toBe(201);
  });
});
