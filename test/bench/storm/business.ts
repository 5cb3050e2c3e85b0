import type { Business } from '../../../demo/amelia/rows.js';
import { createSampleBusiness } from '../../../demo/business.js';

/** Events that are like the sample's first one, from this number on. */
export const firstStormEvent = 101;
export const stormEvents = 30;

/** The sample business with room for all who come in a storm. */
export function createStormBusiness(): Business {
  const business = createSampleBusiness(Date.now());
  business.settings.general.numberOfDaysAvailableForBooking = 365;
  const [evening] = business.events;
  if (!evening) throw new Error('The sample business puts on no events.');
  for (let index = 0; index < stormEvents; index += 1) {
    const id = firstStormEvent + index;
    const periods = evening.periods.map((period) => ({ ...period, id: 1_000 + index }));
    business.events.push({ ...evening, id, periods, maxCapacity: 2_000 });
  }
  return business;
}
