export { toReadyAppointment as toReady } from './appointment-request.js';
export { transition } from './booking-machine.js';
