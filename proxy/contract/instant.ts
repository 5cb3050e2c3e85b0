import type { Instant } from './time.js';

/** @param epochMs milliseconds; parts of a second are left out. */
export function toInstant(epochMs: number): Instant {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}

/** Sorts what begins: the sooner the first. */
export function byStart(one: { startsAt: Instant }, other: { startsAt: Instant }): number {
  return one.startsAt < other.startsAt ? -1 : 1;
}
