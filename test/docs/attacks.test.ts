import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/*
 * The attacks and failures that this project has an answer to, each by its number. A test that
 * proves an answer begins its title with it: `C7: must be small, whatever it says of its length`.
 */

/** S1 to S8, and so on. */
const groups = {
  /** The addresses there are. */
  S: 8,
  /** What is taken of a request. */
  P: 20,
  /** What is told of an answer. */
  R: 9,
  /** The key, the settings, the log. */
  K: 9,
  /** Other sites' pages, and bodies of all sizes. */
  C: 12,
  /** Links to a booking. */
  M: 13,
  /** The same request once more. */
  I: 14,
  /** Crowds and guesses. */
  A: 12,
  /** What is kept for others. */
  H: 10,
  /** The page that the widget stands on. */
  W: 9,
};

/** What fails; the numbers left out are the widget’s alone. */
const failures = [1, 3, 4, 5, 6, 7, 8, 9, 10, 13, 15, 16, 18, 19, 20, 33, 34, 35, 36, 37, 38];

const written = [
  ...Object.entries(groups).flatMap(([group, last]) =>
    Array.from({ length: last }, (_, index) => `${group}${index + 1}`),
  ),
  ...failures.map((number) => `L${number}`),
];

/** The numbers at the beginning of a title, wherever it stands: in a call or in its table. */
const titled = /[([]\s*['"`]((?:[A-Z]\d{1,2}, )*[A-Z]\d{1,2}): /g;

async function readCarried(): Promise<Set<string>> {
  const files = (await readdir('test', { recursive: true })).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(files.map((name) => readFile(join('test', name), 'utf8')));
  const matches = texts.flatMap((text) => [...text.matchAll(titled)]);
  return new Set(matches.flatMap(([, numbers = '']) => numbers.split(', ')));
}

it('each attack and each failure is answered by a test that bears its number', async () => {
  const carried = await readCarried();
  expect(written.filter((number) => !carried.has(number))).toEqual([]);
});

it('no test bears the number of an attack that nobody has written down', async () => {
  const known = new Set(written);
  // Of these the widget has others, which are not counted here.
  const others = [...(await readCarried())].filter((number) => !/^L/.test(number));
  expect(others.filter((number) => !known.has(number))).toEqual([]);
});
