/** @jsxImportSource hono/jsx */
import type { Zone } from '../contract/time.js';
import { toZoneName } from './format.js';

/** All zones there are, by their part of the world. */
export function ZoneSelect({ chosen }: { chosen: Zone }) {
  const zones = [...new Set([chosen, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort();
  const parts = new Map<string, Zone[]>();
  for (const zone of zones) parts.set(toPart(zone), [...(parts.get(toPart(zone)) ?? []), zone]);
  return (
    <select id="timeZone" name="timeZone">
      {[...parts].map(([part, list]) => (
        <optgroup label={part}>
          {list.map((zone) => (
            <option value={zone} selected={zone === chosen}>
              {toZoneName(zone)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

function toPart(zone: Zone): string {
  return zone.includes('/') ? (zone.split('/')[0] ?? 'UTC') : 'UTC';
}
