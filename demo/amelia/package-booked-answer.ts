import { toPlacedRow } from './booked-answer.js';
import { toBookedCustomer } from './booked-customer.js';
import type { Package, Purchase } from './package.js';
import { toPackageRow } from './package-rows.js';
import type { Placed } from './place-booking.js';
import { toPurchasePaymentRow } from './purchase-rows.js';
import type { Store } from './store.js';

/** A package that was sold, and what was booked of it. */
interface Sold {
  body: Record<string, unknown>;
  /** `bookings[0]`. */
  sent: Record<string, unknown>;
  pack: Package;
  purchase: Purchase;
  placed: Placed[];
}

/** The answer to a booking of a package (the vendor's page on bookings). */
export function toPackageBooked(store: Store, { body, sent, pack, purchase, placed }: Sold) {
  const { customer } = purchase;
  return {
    type: 'package',
    package: placed.map((each) => toPlacedRow(store, each)),
    booking: null,
    utcTime: [],
    appointmentStatusChanged: false,
    recurring: [],
    packageId: pack.id,
    isPackageAppointment: false,
    customer: {
      ...toBookedCustomer(customer, { body, sent }),
      locale: body.locale ?? null,
      timeZone: body.timeZone ?? null,
    },
    bookable: toPackageRow(store, pack),
    paymentId: purchase.payment.id,
    packageCustomerId: purchase.id,
    payment: toPurchasePaymentRow(store, purchase, { booking: null, entity: 'package' }),
    isCart: false,
    packageCustomerToken: null,
    ...(customer.email === null ? {} : { customerCabinetUrl: '' }),
  };
}
