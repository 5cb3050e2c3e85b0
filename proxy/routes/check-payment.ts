import type { BookingCommon } from '../contract/booking.js';
import type { Deposit } from '../contract/catalog.js';
import { onSiteMethod } from '../contract/deposit.js';
import { toInvalidInput } from '../contract/refusal.js';

/** How it is to be paid, checked. */
interface CheckedPayment {
  paymentMethod: string;
  payInFull: boolean;
}

/**
 * How a customer wants to pay: a method that is taken for it, a deposit in full only where that may
 * be. What costs nothing as it was chosen may always be had without paying beforehand.
 *
 * @throws {Refusal} `invalid-input`.
 */
export function checkPayment(
  { payment }: BookingCommon,
  { paymentMethods, deposit }: { paymentMethods: readonly string[]; deposit: Deposit | null },
  isFree: boolean,
): CheckedPayment {
  const paymentMethod = payment?.method ?? onSiteMethod;
  if (!paymentMethods.includes(paymentMethod) && !(isFree && paymentMethod === onSiteMethod)) {
    throw toInvalidInput('/payment/method', 'not-offered');
  }
  const payInFull = payment?.payInFull ?? false;
  if (payInFull && !deposit?.mayPayInFull) {
    throw toInvalidInput('/payment/payInFull', 'not-offered');
  }
  return { paymentMethod, payInFull };
}
