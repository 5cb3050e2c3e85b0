import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder, createLogger } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder = '';
/** What the build says. */
const said: string[] = [];
/** What it makes, by name. */
const files = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'one-file-'));
  const customLogger = { ...createLogger('silent'), info: (line: string) => void said.push(line) };
  const build = { outDir: folder };
  await (await createBuilder({ mode: 'widget', customLogger, build })).buildApp();
  for (const name of await readdir(folder, { recursive: true })) {
    if (name.endsWith('.js')) files.set(name, await readFile(join(folder, name), 'utf8'));
  }
});

afterAll(() => rm(folder, { recursive: true }));

const ownFile = () => files.get('widget.full.js') ?? '';

it('W8: the build says what vouches for the one file, and for that alone', () => {
  const hash = createHash('sha384').update(ownFile()).digest('base64');
  const lines = said.filter((line) => line.includes('integrity='));
  expect(lines).toEqual([`widget.full.js integrity="sha384-${hash}"`]);
});

it('is whole: it names no other file', () => {
  expect(ownFile()).toContain('amelia-manage');
  expect(ownFile()).not.toMatch(/\bimport\s*\(|\bimport\s*[{"']|chunks\//);
});

it('W3: nothing that ships makes code or markup of a text', () => {
  expect(files.size).toBeGreaterThan(20);
  for (const [name, code] of files) {
    expect(code, name).not.toMatch(/\beval\(|new Function\b|document\.write|insertAdjacentHTML/);
    expect(code, name).not.toMatch(/outerHTML\s*=|srcdoc|setHTMLUnsafe|createContextualFragment/);
    // Lit's own: it makes each template once, by its policy, of what stands in the code.
    const made = code.match(/[\w.$]+\.innerHTML\s*=(?!=)[^,;)]*/g) ?? [];
    expect(made.length, name).toBe(carriesLit(code) ? 1 : 0);
  }
});

it('W3: no template writes a style attribute, which a strict page forbids', () => {
  for (const [name, code] of files) expect(code, name).not.toMatch(/<[\w-][^<>`]*\sstyle=/);
});

/** Each Lit leaves its version where the others see it. */
const carriesLit = (code: string) => code.includes('litHtmlVersions');
