import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AmeliaBooking } from '../../widget/amelia-booking.js';
import { AmeliaManage } from '../../widget/amelia-manage.js';

interface Declaration {
  tagName: string;
  members: { name: string; attribute?: string; description: string }[];
  attributes: { name: string }[];
  events: { name: string; type: { text: string }; description: string }[];
  cssProperties: { name: string; description: string }[];
  cssParts?: { name: string }[];
}

const { modules } = JSON.parse(await readFile('dist/package/custom-elements.json', 'utf8')) as {
  modules: { path: string; declarations: Declaration[] }[];
};

const sources = await readSources('widget');

describe.each([
  ['amelia-booking', AmeliaBooking],
  ['amelia-manage', AmeliaManage],
] as const)('what editors read of <%s>', (tagName, element) => {
  const declaration = modules
    .flatMap(({ declarations }) => declarations)
    .find((each) => each.tagName === tagName);
  if (!declaration) throw new Error(`${tagName} is not told of.`);
  const settable = [...element.elementProperties].filter(([, { state }]) => !state);

  it('is every property that a page may set, with a word on each', () => {
    expect(declaration.members.map(({ name }) => name)).toEqual(settable.map(([name]) => name));
    expect(declaration.members.filter(({ description }) => !description)).toEqual([]);
  });

  it('is every attribute, by the name that HTML has for it', () => {
    const attributes = settable.flatMap(([name, { attribute }]) =>
      attribute === false ? [] : [typeof attribute === 'string' ? attribute : String(name)],
    );
    expect(declaration.attributes.map(({ name }) => name)).toEqual(attributes);
  });

  it('is events that both fire, and those of its own', async () => {
    const managing = await readFile('widget/manage/public-events.ts', 'utf8');
    const isManaged = ({ name }: { name: string }) => managing.includes(`super('${name}'`);
    expect(declaration.events.map(({ name }) => name)).toContain('amelia-booked');
    expect(declaration.events.some(isManaged)).toBe(tagName === 'amelia-manage');
  });

  it('is every custom property and every part', () => {
    // A dialog is around the flow alone.
    const its = tagName === 'amelia-manage' ? sources.filter(isNoDialog) : sources;
    const used = its.flatMap((text) => text.match(/--amelia-[a-z-]+\w/g) ?? []);
    expect(declaration.cssProperties.map(({ name }) => name).sort()).toEqual(
      [...new Set(used)].sort(),
    );
    const parts = its.flatMap((text) => text.match(/(?<= part=")[\w -]+/g) ?? []);
    expect((declaration.cssParts ?? []).map(({ name }) => name).sort()).toEqual(
      [...new Set(parts)].sort(),
    );
  });
});

it('tells editors of every event that a page can hear, and what it is', () => {
  const fired = sources.flatMap((text) => text.match(/(?<=super\(')amelia-[\w-]+/g) ?? []);
  const events = modules.flatMap(({ declarations }) => declarations.flatMap((each) => each.events));
  expect([...new Set(events.map(({ name }) => name))].sort()).toEqual(fired.sort());
  expect(
    events.filter(({ type, description }) => !/^Amelia\w+Event$/.test(type.text) || !description),
  ).toEqual([]);
});

it('names files that are there', async () => {
  for (const { path } of modules) expect(await readFile(path, 'utf8')).toContain('define(');
});

function isNoDialog(text: string): boolean {
  return !/<dialog|dialog\[open\]|mode="button"/.test(text);
}

async function readSources(folder: string): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true });
  const sourcePaths = paths.filter((path) => path.endsWith('.ts'));
  return Promise.all(sourcePaths.map((path) => readFile(join(folder, path), 'utf8')));
}
