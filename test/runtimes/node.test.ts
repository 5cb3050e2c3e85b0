import { describeRuntime } from './describe-runtime.js';
import { onNode } from './start/processes.js';

describeRuntime(onNode);
