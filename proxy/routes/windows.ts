import { maxAvailabilityDays } from '../contract/availability.js';
import type { Day } from '../contract/time.js';

/** Days that are further apart are asked for apart: what lies between would be read for nothing. */
const mostApartDays = 15;

const dayMs = 86_400_000;

/** A stretch of days, both included. */
export interface Window {
  from: Day;
  to: Day;
}

/** The fewest stretches of days that hold these days without reading too many others. */
export function toWindows(days: readonly Day[]): Window[] {
  const windows: Window[] = [];
  for (const day of [...new Set(days)].sort()) {
    const last = windows.at(-1);
    const isNear =
      last && toDays(last.to, day) <= mostApartDays && toDays(last.from, day) < maxAvailabilityDays;
    if (isNear) last.to = day;
    else windows.push({ from: day, to: day });
  }
  return windows;
}

function toDays(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}
