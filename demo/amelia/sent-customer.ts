import type { Customer } from './appointment.js';
import { toFields, toText } from './php.js';
import type { Store } from './store.js';

/** The customer of `bookings[0]`, as they were typed. */
export function readCustomer(sent: Record<string, unknown>): Omit<Customer, 'id'> {
  const customer = toFields(sent.customer);
  const email = toText(customer.email);
  return {
    firstName: String(customer.firstName ?? ''),
    lastName: String(customer.lastName ?? ''),
    // Recorded: book-appointment-bad-email, -no-email.
    email: email !== null && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) ? email : null,
    phone: toText(customer.phone),
    countryPhoneIso: toText(customer.countryPhoneIso),
  };
}

/** The customer whose e-mail address was sent; null where nobody has it yet. */
export function findKnownCustomer(store: Store, sent: Record<string, unknown>): Customer | null {
  const { email } = readCustomer(sent);
  return store.customers.find((each) => email !== null && each.email === email) ?? null;
}
