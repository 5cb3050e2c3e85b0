export { toReadyAppointment as toReady } from './appointment-request.js';
export { runEffects } from './booking-effects.js';
export { transition } from './booking-machine.js';
