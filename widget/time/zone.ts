import type { Zone } from '../../proxy/contract/time.js';
import { toOffsetMinutes } from './offset.js';

/** Whether times can be shown in the zone: Intl knows it, or it is a fixed offset. */
export function isZone(zone: string): boolean {
  try {
    return Number.isFinite(toOffsetMinutes(0, zone));
  } catch {
    return false;
  }
}

/** The zone of the device; null where the device doesn't tell one. */
export function toDeviceZone(): Zone | null {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone && isZone(zone) ? zone : null;
}
