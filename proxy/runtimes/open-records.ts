import type { Config } from '../config.js';
import type { Records } from '../guards/records.js';

/**
 * Opens what STORE names, where a runtime has such a store.
 *
 * @param env what else the runtime has by name: bindings, too.
 * @returns undefined: memory, and each instance remembers for itself.
 * @throws {ConfigError} where it is not there.
 */
export type OpenRecords = (config: Config, env: object) => Records | undefined;
