import type { Zone } from '../../proxy/contract/time.js';

/** Whether times can be shown in the zone: Intl knows it, or it is a fixed offset. */
export function isZone(zone: string): boolean {
  if (toFixedOffsetMinutes(zone) !== undefined) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Minutes east of a zone that is nothing but an offset: `-03:30` gives -210; others undefined. */
export function toFixedOffsetMinutes(zone: Zone): number | undefined {
  // Not every browser that is about knows such zones.
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (!sign) return undefined;
  const total = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? 0 - total : total;
}

/** The zone of the device; null where the device doesn't tell one. */
export function toDeviceZone(): Zone | null {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone && isZone(zone) ? zone : null;
}
