import { toAppointmentSeconds } from '../../proxy/contract/appointment-length.js';
import type { Service } from '../../proxy/contract/catalog.js';
import { type Choice, toDurationSeconds } from './choice.js';

/** How long an appointment takes with its extras, in seconds. */
export function toWholeSeconds(service: Service, choice: Choice): number {
  return toAppointmentSeconds(service, toDurationSeconds(service, choice), choice.extras);
}
