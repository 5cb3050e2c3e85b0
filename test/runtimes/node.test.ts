import { describeRuntime } from './describe-runtime.js';
import { startProcess } from './start/start-process.js';

describeRuntime({
  name: 'Node',
  isProcess: true,
  addressHeader: 'X-Forwarded-For',
  start: (settings) => startProcess({ words: [process.execPath, 'dist/proxy/node.js'] }, settings),
});
