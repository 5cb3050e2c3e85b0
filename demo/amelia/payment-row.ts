import type { Payment } from './appointment.js';
import { formatWall } from './clock.js';
import type { WallMs } from './php.js';

/** What a payment tells differently by what was booked and by where it is shown. */
interface Told {
  /** Of the purchase, where it is a package's. */
  packageCustomerId?: number;
  parentId: number | null;
  dateTime: string;
  entity: 'appointment' | 'event' | 'package' | null;
  invoiceNumber: number | null;
}

/** What was paid for: a booking by its number; null: a purchase alone. */
interface Paid {
  id: number | null;
  created: WallMs;
  payment: Payment;
}

/** A booking's payment, or a purchase's. */
export function toPaymentRow(
  { id, created, payment }: Paid,
  { packageCustomerId, parentId, dateTime, entity, invoiceNumber }: Told,
) {
  return {
    id: payment.id,
    customerBookingId: id,
    packageCustomerId: packageCustomerId ?? null,
    parentId,
    amount: 0,
    gateway: payment.gateway,
    gatewayTitle: '',
    dateTime,
    status: payment.status,
    data: '',
    entity,
    created: formatWall(created),
    actionsCompleted: null,
    triggeredActions: null,
    wcOrderId: null,
    wcOrderItemId: null,
    wcOrderUrl: null,
    wcItemCouponValue: null,
    wcItemTaxValue: null,
    transactionId: null,
    transfers: null,
    invoiceNumber,
    paymentLinks: null,
  };
}
