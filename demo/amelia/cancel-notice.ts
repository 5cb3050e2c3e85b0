import { Refusal, readPhpJson, toFields, type WallMs } from './php.js';
import type { Store } from './store.js';

/**
 * How long before its start a booking can be cancelled, in seconds.
 *
 * @param settings those of the service or event, JSON in a string: they go before the site's, be it
 *   with no notice at all; null there: as the site
 */
export function toCancelNotice({ business }: Store, settings: string | null): number {
  const own = toFields(toFields(readPhpJson(settings ?? 'null')).general);
  const seconds = own.minimumTimeRequirementPriorToCanceling;
  return typeof seconds === 'number'
    ? seconds
    : business.settings.general.minimumTimeRequirementPriorToCanceling;
}

/**
 * Refuses a cancellation within the notice, and of what has begun.
 *
 * @param start wall time of the site
 * @throws {Refusal} 409 `cancelBookingUnavailable`.
 */
export function refuseLate(store: Store, start: WallMs, settings: string | null): void {
  if (start - toCancelNotice(store, settings) * 1000 > store.nowWall()) return;
  throw new Refusal(409, 'You are not allowed to update booking status', {
    cancelBookingUnavailable: true,
  });
}
