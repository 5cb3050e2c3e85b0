export { runEffects } from './booking-effects.js';
export { transitionPackage as transition } from './package-machine.js';
export { toReadyPackage as toReady } from './package-request.js';
