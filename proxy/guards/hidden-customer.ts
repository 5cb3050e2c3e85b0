import type { Id } from '../contract/catalog.js';
import { decrypt, encrypt } from './cipher.js';

/*
 * Anybody may book with anybody's e-mail address, and is given a token for that booking. Customers
 * are numbered in the order they came: a low number would tell that the address was known before,
 * and the same one twice that two bookings are one person's.
 */

/** Of the longest number: a shorter one must not show by the length of what hides it. */
const mostDigits = 10;

/** @returns what tells nothing of the number without the key; another each time. */
export function hideCustomer(customerId: Id, key: CryptoKey): Promise<string> {
  return encrypt(key, String(customerId).padStart(mostDigits, '0'));
}

/** @returns undefined for what {@link hideCustomer} did not make with this key. */
export async function readCustomer(hidden: string, key: CryptoKey): Promise<Id | undefined> {
  const digits = await decrypt(key, hidden);
  return digits === undefined ? undefined : Number(digits);
}
