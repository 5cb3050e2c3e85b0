import type { Id, Service } from './catalog.js';

/** How long an appointment takes with its extras, in seconds. */
export function toAppointmentSeconds(
  { extras: offered }: Pick<Service, 'extras'>,
  durationSeconds: number,
  extras: readonly { id: Id; quantity: number }[],
): number {
  return extras.reduce((seconds, { id, quantity }) => {
    const extra = offered.find((each) => each.id === id);
    return seconds + (extra?.durationSeconds ?? 0) * quantity;
  }, durationSeconds);
}
