import { expect, it } from 'vitest';
import { readSentences } from '../../support/asked-sentences.js';

it('has no sentence that is said nowhere', { timeout: 120_000 }, () => {
  const { all, asked } = readSentences();
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter((sentence) => !asked.has(sentence))).toEqual([]);
});
