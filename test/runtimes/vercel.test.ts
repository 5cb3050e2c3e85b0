import { describeRuntime } from './describe-runtime.js';
import { startEdge } from './start/start-edge.js';

describeRuntime({
  name: 'Vercel Edge',
  isProcess: false,
  addressHeader: 'X-Real-IP',
  start: startEdge,
});
