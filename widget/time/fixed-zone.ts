import type { Zone } from '../../proxy/contract/time.js';

/**
 * The minutes east of UTC that a zone like `+05:30` or `-03:30` is. A site may have only such a
 * one, and older browsers know none of them.
 *
 * @returns null for a zone with a name.
 */
export function toFixedMinutes(zone: Zone): number | null {
  const [, sign, hours, minutes] = /^([+-])(0\d|1[0-4]):(00|15|30|45)$/.exec(zone) ?? [];
  if (!sign) return null;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}
