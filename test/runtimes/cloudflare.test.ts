import { describeRuntime } from './describe-runtime.js';
import { startWorker } from './start/start-worker.js';

describeRuntime({
  name: 'Cloudflare Workers',
  isProcess: false,
  addressHeader: 'CF-Connecting-IP',
  start: startWorker,
});
