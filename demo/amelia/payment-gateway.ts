import { Refusal, toFields } from './php.js';

/**
 * Of the gateways only paying on site works here.
 *
 * @throws {Refusal} 500 for any other. What was booked stays so all the same (recorded:
 *   book-appointment-gateway-off).
 */
export function refuseOtherGateways(body: Record<string, unknown>): void {
  if (toFields(body.payment).gateway === 'onSite') return;
  throw new Refusal(
    500,
    'Call to undefined method AmeliaBooking\\Infrastructure\\Services\\Payment\\' +
      'StarterPaymentService::getStripeCustomerId()',
  );
}
