import type { Id } from './catalog.js';
import { sum, toCharged } from './charge.js';
import type { Coupon } from './coupon.js';
import { toPaidNow } from './deposit.js';
import type { AmeliaEvent } from './events.js';
import type { Bill, PaymentChoice, Price, PriceLine } from './price.js';

/** What decides the price of an event. */
export interface EventChoice {
  /** Counts only where there are no tickets. */
  persons: number;
  tickets: readonly { id: Id; quantity: number }[];
  coupon?: Coupon | null | undefined;
}

/** How many places a choice takes, whatever tickets they are. */
export function countPlaces({ tickets }: AmeliaEvent, choice: EventChoice): number {
  return tickets ? sum(choice.tickets.map(({ quantity }) => quantity)) : choice.persons;
}

/**
 * What an event costs, in minor units, as Amelia counts it: all tickets together, the coupon before
 * a tax that comes on top, rounded once, never below zero.
 *
 * @throws {RangeError} where the event has no such ticket.
 */
export function toEventPrice(
  event: AmeliaEvent,
  choice: EventChoice,
  payment: PaymentChoice = { method: 'onSite' },
): Price {
  const bill = toEventBill(event, choice);
  const paidNowMinor = toPaidNow({ deposit: event.deposit, recurring: null }, [bill.totalMinor], {
    ...payment,
    persons: countPlaces(event, choice),
  });
  return { ...bill, paidNowMinor };
}

/**
 * What an event costs, as {@link toEventPrice}, where it is not asked what is paid when.
 *
 * @throws {RangeError} where the event has no such ticket.
 */
export function toEventBill(event: AmeliaEvent, choice: EventChoice): Bill {
  const { tax } = event;
  const coupon = choice.coupon ?? null;
  const lines = event.tickets ? toTicketLines(event, choice) : [toEventLine(event, choice)];
  const amountMinor = sum(lines.map((line) => line.amountMinor));
  const charged = toCharged([{ amountMinor, tax }], coupon);
  const names = tax ? [tax.name] : [];
  const { couponMinor, taxMinor, taxWithinMinor, totalMinor } = charged;
  return {
    lines: [
      ...lines,
      ...(coupon ? [{ kind: 'coupon', code: coupon.code, amountMinor: couponMinor } as const] : []),
      ...(taxMinor > 0 ? [{ kind: 'tax', names, amountMinor: taxMinor } as const] : []),
    ],
    totalMinor,
    includedTax: taxWithinMinor > 0 ? { names, amountMinor: taxWithinMinor } : null,
  };
}

function toEventLine({ priceMinor, pricedPerPerson }: AmeliaEvent, choice: EventChoice): PriceLine {
  const persons = pricedPerPerson ? choice.persons : 1;
  return { kind: 'event', unitMinor: priceMinor, persons, amountMinor: priceMinor * persons };
}

/** In the order that they are offered in. */
function toTicketLines(event: AmeliaEvent, { tickets }: EventChoice): PriceLine[] {
  const offered = event.tickets ?? [];
  if (tickets.some(({ id }) => !offered.some((ticket) => ticket.id === id))) {
    throw new RangeError('no such ticket');
  }
  return offered.flatMap(({ id, priceMinor }): PriceLine[] => {
    const chosen = tickets.find((ticket) => ticket.id === id)?.quantity ?? 0;
    if (chosen === 0) return [];
    const quantity = event.pricedPerPerson ? chosen : 1;
    const amountMinor = priceMinor * quantity;
    return [{ kind: 'ticket', ticketId: id, unitMinor: priceMinor, quantity, amountMinor }];
  });
}
