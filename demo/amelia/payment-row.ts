import type { Booking } from './appointment.js';
import { formatWall } from './clock.js';

/** What a payment tells differently by what was booked and by where it is shown. */
interface Told {
  parentId: number | null;
  dateTime: string;
  entity: 'appointment' | 'event' | null;
  invoiceNumber: number | null;
}

/** A booking's payment. */
export function toPaymentRow(
  { id, created, payment }: Pick<Booking, 'id' | 'created' | 'payment'>,
  { parentId, dateTime, entity, invoiceNumber }: Told,
) {
  return {
    id: payment.id,
    customerBookingId: id,
    packageCustomerId: null,
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
