import type { BookingSystem } from './amelia/booking-system.js';
import { AmeliaKeyRefused, SiteUnknown } from './amelia/failures.js';
import { ConfigError } from './config.js';
import type { Log } from './log.js';
import { toRefusalOf } from './problem-answer.js';

/**
 * Asks the site once, before anybody else does, whether its bookings can be taken with the settings
 * there are. A site that merely does not answer is logged, and no fault: it may be back any minute.
 *
 * For runtimes that have a start; on others each request is refused for the same reasons.
 *
 * @throws {ConfigError} where the site refuses the key, or tells less than is needed.
 */
export async function checkStart(system: BookingSystem, log: Log): Promise<void> {
  try {
    await system.fetchSite();
    // A site may refuse its settings alone; a wrong key it refuses everywhere.
    await system.fetchCatalog();
  } catch (error) {
    if (error instanceof SiteUnknown) {
      const names = new Intl.ListFormat('en').format(error.missing);
      throw new ConfigError(`Your site does not tell all that is needed, so set ${names}.`);
    }
    if (error instanceof AmeliaKeyRefused) {
      throw new ConfigError('Your site refuses the AMELIA_API_KEY.');
    }
    log({ level: 'warn', event: 'site-not-checked', code: toRefusalOf(error).code });
  }
}
