import type { CheckedCustomer } from '../amelia/booking-system.js';
import type { Customer } from '../contract/booking.js';
import { toInvalidInput } from '../contract/refusal.js';
import type { SiteRules } from '../contract/site.js';

/**
 * Who books, and how to reach them: what the site requires is there, and the phone number is one.
 *
 * @throws {Refusal} `invalid-input`.
 */
export async function checkContact(customer: Customer, site: SiteRules): Promise<CheckedCustomer> {
  const { firstName, lastName, email } = customer;
  if (!email && site.required.email) throw toInvalidInput('/customer/email', 'required');
  // The numbers of the world are much to read: that waits for the first who books.
  const { checkPhone } = await import('./check-phone.js');
  return { firstName, lastName, email, ...checkPhone(customer, site) };
}
