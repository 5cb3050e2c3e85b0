import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Customer } from '../contract/booking.js';
import { toInvalidInput } from '../contract/refusal.js';
import type { SiteRules } from '../contract/site.js';

/**
 * The phone number as the whole world dials it, and the country it is of; empty where there is none.
 *
 * @throws {Refusal} `invalid-input`.
 */
export function checkPhone({ phone, country }: Customer, site: SiteRules) {
  if (country !== undefined && !isSupportedCountry(country)) {
    throw toInvalidInput('/customer/country', 'no-country');
  }
  if (!phone) {
    if (site.required.phone) throw toInvalidInput('/customer/phone', 'required');
    return { phone: '', phoneCountry: '' };
  }
  const home = country ?? site.defaultCountry ?? undefined;
  const number = parsePhoneNumberFromString(phone, {
    ...(home && isSupportedCountry(home) ? { defaultCountry: home } : {}),
    // The whole text must be a number, not merely hold one.
    extract: false,
  });
  if (!number?.isValid()) throw toInvalidInput('/customer/phone', 'no-phone');
  return { phone: number.number, phoneCountry: number.country ?? '' };
}
