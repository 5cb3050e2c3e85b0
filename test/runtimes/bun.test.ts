import { describeRuntime } from './describe-runtime.js';
import { onBun } from './start/processes.js';

describeRuntime(onBun);
