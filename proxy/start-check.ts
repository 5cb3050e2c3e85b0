import type { BookingSystem } from './amelia/booking-system.js';
import { AmeliaHasNot, AmeliaKeyRefused, AmeliaMoved, SiteUnknown } from './amelia/failures.js';
import { ConfigError } from './config.js';
import type { Log } from './log.js';
import { toRefusalOf } from './problem-answer.js';

/**
 * Asks the site once, before anybody else does, whether its bookings can be taken with the settings
 * there are. A site that does not answer, or with a web page as while it is mended, is logged, and
 * no fault: it may be back any minute.
 *
 * For runtimes that have a start; on others each request is refused for the same reasons.
 *
 * @throws {ConfigError} where the site refuses the key, has no Amelia at this address, or tells less
 * than is needed.
 */
export async function checkStart(system: BookingSystem, log: Log): Promise<void> {
  try {
    await system.fetchSite();
    // A site may refuse its settings alone; a wrong key it refuses everywhere.
    await system.fetchCatalog();
  } catch (error) {
    const fault = toFault(error);
    if (fault) throw new ConfigError(fault);
    log({ level: 'warn', event: 'site-not-checked', code: toRefusalOf(error).code });
  }
}

/** What only the owner can mend, in one sentence; undefined where waiting may help. */
function toFault(error: unknown): string | undefined {
  if (error instanceof SiteUnknown) {
    const names = new Intl.ListFormat('en').format(error.missing);
    return `Your site does not tell all that is needed, so set ${names}.`;
  }
  if (error instanceof AmeliaKeyRefused) {
    return 'Your site, or a firewall before it, refuses the AMELIA_API_KEY.';
  }
  if (error instanceof AmeliaMoved) {
    return 'Your site redirects to another address: AMELIA_SITE_URL must be that one.';
  }
  if (error instanceof AmeliaHasNot) return 'There is no Amelia at the AMELIA_SITE_URL.';
  return undefined;
}
