import { describeRuntime } from './describe-runtime.js';
import { onDeno } from './start/processes.js';

describeRuntime(onDeno);
