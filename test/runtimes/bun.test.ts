import { describeRuntime } from './describe-runtime.js';
import { startProcess } from './start/start-process.js';

describeRuntime({
  name: 'Bun',
  isProcess: true,
  addressHeader: 'X-Forwarded-For',
  start: (settings) =>
    startProcess({ words: ['node_modules/bun/bin/bun.exe', 'dist/proxy/bun.js'] }, settings),
});
