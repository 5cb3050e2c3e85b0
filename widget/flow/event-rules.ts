import { toReadyEvent } from './event-request.js';
import type { KindRules } from './kind-rules.js';

export { transitionEvent as transition } from './event-machine.js';

export const toReady: KindRules['toReady'] = (state, _, sender) => toReadyEvent(state, sender);
