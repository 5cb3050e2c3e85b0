import { Refusal, readPhpJson, toFields, type WallMs } from './php.js';
import type { Store } from './store.js';

/** The settings that are notices. */
export type NoticeSetting =
  | 'minimumTimeRequirementPriorToCanceling'
  | 'minimumTimeRequirementPriorToRescheduling';

/**
 * How long before its start a booking can be cancelled or moved, in seconds.
 *
 * @param settings those of the service or event, JSON in a string: they go before the site's, be it
 *   with no notice at all; null there: as the site
 */
export function toNotice(
  { business }: Store,
  settings: string | null,
  notice: NoticeSetting,
): number {
  const own = toFields(toFields(readPhpJson(settings ?? 'null')).general)[notice];
  return typeof own === 'number' ? own : business.settings.general[notice];
}

/** How long before its start a booking can be cancelled, in seconds. */
export function toCancelNotice(store: Store, settings: string | null): number {
  return toNotice(store, settings, 'minimumTimeRequirementPriorToCanceling');
}

/**
 * Refuses a cancellation within the notice, and of what has begun.
 *
 * @param start wall time of the site
 * @throws {Refusal} 409 `cancelBookingUnavailable`.
 */
export function refuseLate(store: Store, start: WallMs, settings: string | null): void {
  if (store.nowWall() < start - toCancelNotice(store, settings) * 1000) return;
  throw new Refusal(409, 'You are not allowed to update booking status', {
    cancelBookingUnavailable: true,
  });
}
