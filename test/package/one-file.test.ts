import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder, createLogger } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

let folder = '';
/** What the build says. */
const said: string[] = [];
/** What it makes, by name. */
const files = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'one-file-'));
  // As it ships: under test all would be built for whoever develops it.
  vi.stubEnv('NODE_ENV', 'production');
  const customLogger = { ...createLogger('silent'), info: (line: string) => void said.push(line) };
  const build = { outDir: folder };
  await (await createBuilder({ mode: 'widget', customLogger, build })).buildApp();
  for (const name of await readdir(folder, { recursive: true })) {
    if (name.endsWith('.js')) files.set(name, await readFile(join(folder, name), 'utf8'));
  }
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const ownFile = () => files.get('widget.full.js') ?? '';

it('W8: the build says what vouches for the one file, and for that alone', () => {
  const hash = createHash('sha384').update(ownFile()).digest('base64');
  const lines = said.filter((line) => line.includes('integrity='));
  expect(lines).toEqual([`widget.full.js integrity="sha384-${hash}"`]);
});

it('is whole: it names no other file', () => {
  expect(ownFile()).toContain('amelia-manage');
  const others = /\bimport\s*\(|\bimport\s*[{"']|chunks\//g;
  expect(findAll(others).filter(([name]) => name === 'widget.full.js')).toEqual([]);
});

it('W3: nothing that ships makes code or markup of a text', () => {
  expect(files.size).toBeGreaterThan(20);
  const makers = /\beval\(|new Function\b|document\.write|insertAdjacentHTML|outerHTML\s*=|srcdoc/g;
  expect(findAll(makers)).toEqual([]);
  expect(findAll(/setHTMLUnsafe|createContextualFragment/g)).toEqual([]);
  // Lit's own: it makes each template once, by its policy, of what stands in the code.
  const withLit = [...files.keys()].filter((name) => files.get(name)?.includes('litHtmlVersions'));
  const making = findAll(/\.innerHTML\s*=(?!=)/g).map(([name]) => name);
  expect(making).toEqual(withLit);
});

it('W3: no template writes a style attribute, which a strict page forbids', () => {
  expect(findAll(/<[\w-][^<>`]*\sstyle=/g)).toEqual([]);
});

/** Where it stands, and how it is written there. */
function findAll(pattern: RegExp): [name: string, code: string][] {
  return [...files].flatMap(([name, code]) =>
    [...code.matchAll(pattern)].map(([found]): [string, string] => [name, found]),
  );
}
