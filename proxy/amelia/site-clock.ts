import type { Zone } from '../contract/time.js';
import { isZone } from '../contract/time.schema.js';
import type { Settings } from './settings.js';

/** How a site reads and writes times. The public has no use for the second half of it. */
export interface SiteClock {
  /** The zone the business works in. */
  timeZone: Zone;
  /** Amelia's general.showClientTimeZone: some starts are read as UTC where it is on. */
  showsClientTimeZone: boolean;
}

/**
 * What is known of the site's clock: as the site tells it, else as it is configured.
 *
 * @param settings undefined where the site keeps them to itself. A zone in them that this runtime
 * does not know is as good as none. A flag that is not in them is off, as it is to Amelia.
 */
export function toSiteClock(
  settings: Settings | undefined,
  configured: Partial<SiteClock>,
): Partial<SiteClock> {
  if (!settings) return configured;
  return {
    timeZone: toSiteZone(settings) ?? configured.timeZone,
    showsClientTimeZone: settings.general?.showClientTimeZone ?? false,
  };
}

/** The site's zone by its name, else its fixed offset. */
function toSiteZone({ wordpress }: Settings): Zone | undefined {
  const { timeZoneString = '', gmtOffset } = wordpress ?? {};
  if (timeZoneString) return isZone(timeZoneString) ? timeZoneString : undefined;
  return gmtOffset === undefined ? undefined : toFixedZone(gmtOffset);
}

/**
 * `+05:30` of 5.5. Not `Etc/GMT-5`: zones of that kind have no half hours.
 *
 * @param hours east of UTC, in quarters.
 * @returns undefined where no clock is set so.
 */
function toFixedZone(hours: number): Zone | undefined {
  if (hours === 0) return 'UTC';
  const minutes = Math.abs(hours) * 60;
  const digits = [minutes / 60, minutes % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  const zone = `${hours < 0 ? '-' : '+'}${digits.join(':')}`;
  return Number.isInteger(minutes) && isZone(zone) ? zone : undefined;
}
