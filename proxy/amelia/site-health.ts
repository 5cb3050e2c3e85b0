import type { Zone } from '../contract/time.js';

/** How the system has answered lately; asking costs no call. */
export interface SystemHealth {
  /** By the last call; `unknown` before the first. */
  upstream: 'ok' | 'failing' | 'unknown';
  /** `open`: it is left alone for a while; `half-open`: one call may try again. */
  breaker: 'closed' | 'open' | 'half-open';
  /** When it last answered, in milliseconds. */
  lastOkAtMs?: number | undefined;
  /** How far its clock is ahead of ours, in milliseconds; negative where it is behind. */
  clockSkewMs?: number | undefined;
}

/** Why a site gives no answer that helps. */
export type SiteFault =
  | 'key-refused'
  | 'no-amelia'
  | 'moved'
  | 'switched-off'
  | 'unreachable'
  | 'too-slow'
  | 'broken'
  | 'misunderstood';

/** What a site tells of itself, asked just now: for its owner. Nothing secret, and no person. */
export interface Inspection {
  /** undefined: it answers as it should. */
  fault: SiteFault | undefined;
  /** `configured`: it keeps them to itself, and our own settings stand in. */
  settings: 'told' | 'configured' | 'unknown';
  /** The names of our own settings that must be set because nobody tells. */
  missing: readonly string[];
  timeZone: Zone | undefined;
  /** Of the plugin, as the site wrote it down when it was last changed; undefined: not told. */
  version: string | undefined;
  /** undefined: not told. */
  paymentMethods: readonly string[] | undefined;
  /** How many services the public can book; undefined: nobody knows. */
  serviceCount: number | undefined;
  /** How many free times the first of them have in the next days; undefined: nobody knows. */
  times: readonly { service: string; count: number | undefined }[];
}

/** So many days are looked through for free times. */
export const inspectedDays = 31;
