import type { Customer } from './appointment.js';
import { toCustomerRow } from './person-rows.js';
import { toFields, toPhpJson } from './php.js';

/** The body of a booking, and `bookings[0]` of it. */
interface Asked {
  body: Record<string, unknown>;
  sent: Record<string, unknown>;
}

/**
 * The customer in the answer to a booking: it answers with the name as sent, and keeps the one it
 * knew (recorded: book-appointment-name-mismatch).
 */
export function toBookedCustomer(known: Customer, { body, sent }: Asked) {
  const named = toFields(sent.customer);
  const customer = {
    ...known,
    firstName: String(named.firstName ?? ''),
    lastName: String(named.lastName ?? ''),
  };
  const translations = toPhpJson({ defaultLanguage: body.locale ?? '' });
  return toCustomerRow(customer, { status: null, translations });
}
