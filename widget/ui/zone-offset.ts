/** An offset from UTC as somebody types it, maybe not to its end. */
export interface WantedOffset {
  isWest: boolean;
  hours: number;
  /** As far as typed: empty, `4` or `45`. */
  minutes: string;
}

const pattern =
  /^(?:utc|gmt)?\s*([+\-−–])?\s*(\d{1,2})(?::(?<clock>[0-5]?\d?)|[.,](?<part>\d*)|(?<bare>[0-5]\d))?$/i;

/** What stands behind a point: a part of an hour to some, minutes to others. */
const minutesByPart: Record<string, string> = {
  0: '00',
  2: '15',
  25: '15',
  5: '30',
  50: '30',
  7: '45',
  75: '45',
};

/**
 * Reads an offset: `+5:45`, `utc-3:30`, `gmt+1`, `0530`, `5.5`, `−3` with either minus. Without a
 * sign it lies in the east.
 *
 * @returns null where the text is no offset.
 */
export function readOffset(text: string): WantedOffset | null {
  const found = pattern.exec(text.trim());
  if (!found) return null;
  const [, sign = '+', hours] = found;
  const { clock, part, bare } = found.groups ?? {};
  const minutes = part ? (minutesByPart[part] ?? part) : (clock ?? bare ?? '');
  return Number(hours) > 14 ? null : { isWest: sign !== '+', hours: Number(hours), minutes };
}

/**
 * How well an offset, in minutes east of UTC, is what was typed.
 *
 * @returns 0 where it is that offset, 1 where it is another one of that hour and no minutes were
 * typed, null where it is not meant.
 */
export function rankOffset(wanted: WantedOffset, offsetMinutes: number): 0 | 1 | null {
  if (offsetMinutes !== 0 && wanted.isWest !== offsetMinutes < 0) return null;
  const total = Math.abs(offsetMinutes);
  const minutes = String(total % 60).padStart(2, '0');
  if (Math.floor(total / 60) !== wanted.hours || !minutes.startsWith(wanted.minutes)) return null;
  return wanted.minutes === '' && minutes !== '00' ? 1 : 0;
}
