import type { ProblemCode } from '../../proxy/contract/problem.js';

/** What may go wrong, as the widget tells it: the proxy's codes, and no answer at all. */
export type Failure = ProblemCode | 'offline';
