import * as v from 'valibot';
import type { Receipt } from '../contract/booking.js';
import type { Zone } from '../contract/time.js';
import { isZone } from '../contract/time.schema.js';
import { maybe } from './shapes.js';

/** What a booking keeps of its request. */
export const infoShape = v.object({
  urlParams: maybe(v.object({ rbk: maybe(v.string()) })),
  firstName: maybe(v.string()),
  lastName: maybe(v.string()),
  timeZone: maybe(v.string()),
  /** `de_DE`: what it was booked in. */
  locale: maybe(v.string()),
});

type Info = v.InferOutput<typeof infoShape>;

/**
 * Who booked, in their own words and on their own clock. Not as the site has stored them: whoever
 * types somebody else's address must not learn that person's name.
 *
 * @param info undefined where the booking was not made by a customer, and keeps none.
 */
export function toBookerOf(
  info: Info | undefined,
  siteZone: Zone,
): Pick<Receipt, 'customer' | 'timeZone'> {
  const { firstName = '', lastName = '', timeZone = '' } = info ?? {};
  return {
    customer: { firstName, lastName, email: '' },
    timeZone: isZone(timeZone) ? timeZone : siteZone,
  };
}
