import type { Zone } from '../../proxy/contract/time.js';

/** Whether Intl knows the zone. */
export function isZone(zone: string): boolean {
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
