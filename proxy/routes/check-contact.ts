import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CheckedCustomer } from '../amelia/booking-system.js';
import type { Customer } from '../contract/booking.js';
import { toInvalidInput } from '../contract/refusal.js';
import type { SiteRules } from '../contract/site.js';

/**
 * Who books, and how to reach them: what the site requires is there, and the phone number is one.
 *
 * @throws {Refusal} `invalid-input`.
 */
export function checkContact(customer: Customer, site: SiteRules): CheckedCustomer {
  const { firstName, lastName, email } = customer;
  if (!email && site.required.email) throw toInvalidInput('/customer/email', 'required');
  return { firstName, lastName, email, ...checkPhone(customer, site) };
}

function checkPhone({ phone, country }: Customer, site: SiteRules) {
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
