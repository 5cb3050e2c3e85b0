import type { Service } from '../../proxy/contract/catalog.js';
import { type Choice, type ChosenExtra, toDurationSeconds } from './choice.js';

/** How long an appointment takes with its extras, in seconds. */
export function toWholeSeconds(service: Service, choice: Choice): number {
  return toDurationSeconds(service, choice) + toExtrasSeconds(service, choice.extras);
}

/** How much longer extras make an appointment, in seconds. */
export function toExtrasSeconds(
  { extras }: Pick<Service, 'extras'>,
  chosen: readonly ChosenExtra[],
): number {
  return chosen.reduce((seconds, { id, quantity }) => {
    const extra = extras.find((each) => each.id === id);
    return seconds + (extra?.durationSeconds ?? 0) * quantity;
  }, 0);
}
