import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { AmeliaBooking } from '../../widget/amelia-booking.js';

const readme = await readFile('README.md', 'utf8');
const [, options = ''] = /## Options\n([\s\S]*?)### The proxy/.exec(readme) ?? [];

it('tells of everything that a page can set', () => {
  const settable = [...AmeliaBooking.elementProperties].filter(([, { state }]) => !state);
  const names = settable.map(([name, { attribute }]) =>
    typeof attribute === 'string' ? attribute : String(name),
  );
  expect(names.filter((name) => !options.includes(`\`${name}\``))).toEqual([]);
});

it('tells of everything that a page can hear', async () => {
  const files = ['public-events', 'step-shown-event', 'place-events', 'manage/public-events'];
  const sources = await Promise.all(files.map((file) => readFile(`widget/${file}.ts`, 'utf8')));
  const fired = sources.flatMap((text) => text.match(/(?<=super\(')amelia-[\w-]+/g) ?? []);
  expect(fired).toHaveLength(9);
  expect(fired.filter((name) => !options.includes(`\`${name}\``))).toEqual([]);
});
