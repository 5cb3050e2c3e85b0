import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const widget = new URL('../../widget/', import.meta.url);

/** Those that talk with a captcha's own frame, and check its origin. */
const mayListen = /captcha/;

it('C12: takes no messages from other windows', async () => {
  const paths = (await readdir(widget, { recursive: true })).filter((path) => path.endsWith('.ts'));
  expect(paths.length).toBeGreaterThan(100);
  const listening: string[] = [];
  for (const path of paths) {
    const source = await readFile(new URL(path, widget), 'utf8');
    const listens =
      /addEventListener\(\s*['"`]message|\.onmessage\b|new (?:MessageChannel|BroadcastChannel)\b/;
    if (listens.test(source) && !mayListen.test(path)) listening.push(path);
  }
  expect(listening).toEqual([]);
});

it('C12: sends none to other windows', async () => {
  const paths = (await readdir(widget, { recursive: true })).filter((path) => path.endsWith('.ts'));
  for (const path of paths) {
    const source = await readFile(new URL(path, widget), 'utf8');
    if (!mayListen.test(path)) expect(source, path).not.toContain('postMessage(');
  }
});
