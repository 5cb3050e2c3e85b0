import type { StoreSetting } from '../store-setting.js';

/** Of the proxy's settings, those that say where it remembers. */
export interface OpenOptions {
  store: StoreSetting;
  siteUrl: string;
}

/** Before every key: several sites, and other programs, may share a store. */
export function toPrefix(siteUrl: string): string {
  return `amelia-booking:${siteUrl}:`;
}
