import type { Zone } from '../../proxy/contract/time.js';
import { toFixedMinutes } from './fixed-zone.js';

/** Whether times can be shown in the zone: Intl knows it, or it is a fixed offset. */
export function isZone(zone: string): boolean {
  // Newer browsers know any offset, the proxy only those that clocks are set to.
  if (/^[+-]/.test(zone)) return toFixedMinutes(zone) !== null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The zone of the device; null where the device doesn't tell one. */
export function toDeviceZone(): Zone | null {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone && isZone(zone) ? zone : null;
}
