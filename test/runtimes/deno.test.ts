import { resolve } from 'node:path';
import { readJsonc } from '../support/read-jsonc.js';
import { describeRuntime } from './describe-runtime.js';
import { startProcess } from './start/start-process.js';

/** Where its recipe stands; a task is run from there. */
const folder = 'proxy/runtimes';

describeRuntime({
  name: 'Deno',
  isProcess: true,
  addressHeader: 'X-Forwarded-For',
  async start(settings) {
    const { tasks } = await readJsonc<{ tasks: { start: string } }>(`${folder}/deno.json`);
    const [, ...words] = tasks.start.split(' ');
    return startProcess({ words: [resolve('node_modules/deno/deno'), ...words], folder }, settings);
  },
});
