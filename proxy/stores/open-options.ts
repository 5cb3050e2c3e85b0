import type { StoreSetting } from '../store-setting.js';

export interface OpenOptions {
  setting: StoreSetting;
  /** Before every key: several sites may share a store. */
  prefix: string;
  /** Milliseconds. */
  now: () => number;
}
