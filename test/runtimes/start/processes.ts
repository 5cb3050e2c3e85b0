import { resolve } from 'node:path';
import { readJsonc } from '../../support/read-jsonc.js';
import type { Runtime } from '../stage.js';
import { startProcess } from './start-process.js';

const common = { isProcess: true, addressHeader: 'X-Forwarded-For' } as const;

export const onNode: Runtime = {
  ...common,
  name: 'Node',
  start: (settings) => startProcess({ words: [process.execPath, 'dist/proxy/node.js'] }, settings),
};

export const onBun: Runtime = {
  ...common,
  name: 'Bun',
  start: (settings) =>
    startProcess({ words: ['node_modules/bun/bin/bun.exe', 'dist/proxy/bun.js'] }, settings),
};

/** Where its recipe stands; a task is run from there. */
const folder = 'proxy/runtimes';

export const onDeno: Runtime = {
  ...common,
  name: 'Deno',
  async start(settings) {
    const { tasks } = await readJsonc<{ tasks: { start: string } }>(`${folder}/deno.json`);
    const [, ...words] = tasks.start.split(' ');
    return startProcess({ words: [resolve('node_modules/deno/deno'), ...words], folder }, settings);
  },
};
