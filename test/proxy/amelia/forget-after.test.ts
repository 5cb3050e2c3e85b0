import { describe, expect, it } from 'vitest';
import { forgetAfter, forgetOnceSeen } from '../../../proxy/amelia/forget-after.js';

type Act = (month: string) => Promise<unknown>;
type Wrap = (act: Act, forget: (month: string) => void) => Act;

/** What was forgotten once this came of it. */
async function forgottenBy(wrap: Wrap, act: Act): Promise<string[]> {
  const forgotten: string[] = [];
  const wrapped = wrap(act, (month) => void forgotten.push(month));
  await wrapped('2026-12').catch(() => undefined);
  return forgotten;
}

const fails = () => Promise.reject(new Error('the answer was lost'));

describe('what was kept', () => {
  it('is forgotten once something was done, and where nobody can tell', async () => {
    expect(await forgottenBy(forgetAfter, async () => 'booked')).toEqual(['2026-12']);
    expect(await forgottenBy(forgetAfter, fails)).toEqual(['2026-12']);
  });

  it('stays where an earlier booking was looked for, and there is none', async () => {
    expect(await forgottenBy(forgetAfter, async () => undefined)).toEqual([]);
  });

  it('is forgotten once it was looked at, also where it is gone, but not where nothing was seen', async () => {
    expect(await forgottenBy(forgetOnceSeen, async () => 'free')).toEqual(['2026-12']);
    expect(await forgottenBy(forgetOnceSeen, async () => undefined)).toEqual(['2026-12']);
    expect(await forgottenBy(forgetOnceSeen, fails)).toEqual([]);
  });
});
