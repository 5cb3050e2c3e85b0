import type { Extra, Id, Minor, Service, Tax } from './catalog.js';
import { type Charged, sum, toCharged } from './charge.js';
import type { Coupon } from './coupon.js';
import { toPaidNow } from './deposit.js';
import { toUnitPriceMinor, type Whom } from './unit-price.js';

/** What decides the price of appointments: one, or a series of them. */
export interface AppointmentChoice {
  /** Left out: the service's first duration. */
  durationSeconds?: number | undefined;
  persons: number;
  extras?: readonly { id: Id; quantity: number }[] | undefined;
  /** Whom each date is with: the first date, then those it recurs on. */
  dates: readonly [Whom, ...Whom[]];
  coupon?: Coupon | null | undefined;
}

/** How it is paid. */
export interface PaymentChoice {
  method: string;
  /** Where a deposit would do. */
  payInFull?: boolean | undefined;
}

/** One part of a price; the amounts of all lines add up to the total. */
export type PriceLine =
  | {
      kind: 'service';
      /** Of one person on one date. */
      unitMinor: Minor;
      /** The people it is counted for: 1 where the price is not per person. */
      persons: number;
      dates: number;
      amountMinor: Minor;
    }
  | {
      kind: 'extra';
      extraId: Id;
      unitMinor: Minor;
      quantity: number;
      persons: number;
      dates: number;
      amountMinor: Minor;
    }
  | {
      kind: 'event';
      unitMinor: Minor;
      /** The people it is counted for: 1 where the price is for all together. */
      persons: number;
      amountMinor: Minor;
    }
  | {
      kind: 'ticket';
      ticketId: Id;
      unitMinor: Minor;
      /** As many as are charged: 1 where the price is for all together. */
      quantity: number;
      amountMinor: Minor;
    }
  | { kind: 'package'; amountMinor: Minor }
  /** Below zero. */
  | { kind: 'coupon'; code: string; amountMinor: Minor }
  /** Only what comes on top. */
  | { kind: 'tax'; names: string[]; amountMinor: Minor };

/** What is charged in all, whenever it is paid. */
export interface Bill {
  lines: PriceLine[];
  totalMinor: Minor;
  /** What of the total is tax that the prices held already. */
  includedTax: { names: string[]; amountMinor: Minor } | null;
}

export interface Price extends Bill {
  /** What of the total is paid with the booking: nothing where it is paid on site. */
  paidNowMinor: Minor;
}

/**
 * What the chosen appointments cost, in minor units, as Amelia counts it: each date by itself, the
 * coupon before a tax that comes on top, rounded once a date, never below zero.
 *
 * @throws {RangeError} where the service has no such duration or extra.
 */
export function toPrice(
  service: Service,
  choice: AppointmentChoice,
  payment: PaymentChoice = { method: 'onSite' },
): Price {
  const dates = toDatePrices(service, choice);
  const totalsMinor = dates.map(({ totalMinor }) => totalMinor);
  const paidNowMinor = toPaidNow(service, totalsMinor, { ...payment, persons: choice.persons });
  return { ...addUp(dates, choice), paidNowMinor };
}

/**
 * What the chosen appointments cost, as {@link toPrice}, where it is not asked what is paid when.
 *
 * @throws {RangeError} where the service has no such duration or extra.
 */
export function toBill(service: Service, choice: AppointmentChoice): Bill {
  return addUp(toDatePrices(service, choice), choice);
}

function toDatePrices(service: Service, choice: AppointmentChoice): DatePrice[] {
  return choice.dates.map((whom, index) => {
    const isReduced = choice.coupon && index < choice.coupon.uses;
    return toDatePrice(service, { ...choice, coupon: isReduced ? choice.coupon : null }, whom);
  });
}

function addUp(dates: readonly DatePrice[], choice: AppointmentChoice): Bill {
  return {
    lines: toLines(dates, choice),
    totalMinor: sum(dates.map(({ totalMinor }) => totalMinor)),
    includedTax: toIncludedTax(dates),
  };
}

/** Something that is charged on one date, before coupon and tax. */
interface Charge {
  extra: Extra | null;
  unitMinor: Minor;
  quantity: number;
  persons: number;
  amountMinor: Minor;
  tax: Tax | null;
}

interface DatePrice extends Charged {
  charges: Charge[];
}

function toDatePrice(service: Service, choice: AppointmentChoice, whom: Whom): DatePrice {
  const charges = toCharges(service, choice, whom);
  return { charges, ...toCharged(charges, choice.coupon ?? null) };
}

function toCharges(service: Service, choice: AppointmentChoice, whom: Whom): Charge[] {
  const unitMinor = toUnitPriceMinor(service, choice.durationSeconds, whom);
  const main = toCharge({ unitMinor, quantity: 1, tax: service.tax }, service, choice.persons);
  const extras = (choice.extras ?? []).map(({ id, quantity }) => {
    const extra = service.extras.find((each) => each.id === id);
    if (!extra) throw new RangeError('no such extra');
    const { priceMinor, tax } = extra;
    return toCharge({ extra, unitMinor: priceMinor, quantity, tax }, extra, choice.persons);
  });
  return [main, ...extras];
}

function toCharge(
  part: Pick<Charge, 'unitMinor' | 'quantity' | 'tax'> & { extra?: Extra },
  { pricedPerPerson }: { pricedPerPerson: boolean },
  everybody: number,
): Charge {
  const persons = pricedPerPerson ? everybody : 1;
  const amountMinor = part.unitMinor * part.quantity * persons;
  return { extra: null, ...part, persons, amountMinor };
}

function toLines(dates: readonly DatePrice[], { coupon }: AppointmentChoice): PriceLine[] {
  const charged = new Map<string, { charge: Charge; dates: number }>();
  for (const charge of dates.flatMap(({ charges }) => charges)) {
    // Employees ask different prices, so one series may have several of the service.
    const key = `${charge.extra?.id ?? 'service'}:${charge.unitMinor}`;
    charged.set(key, { charge, dates: (charged.get(key)?.dates ?? 0) + 1 });
  }
  const lines = [...charged.values()].map(({ charge, dates }): PriceLine => {
    const { extra, unitMinor, quantity, persons } = charge;
    const counted = { unitMinor, persons, dates, amountMinor: charge.amountMinor * dates };
    return extra
      ? { kind: 'extra', extraId: extra.id, quantity, ...counted }
      : { kind: 'service', ...counted };
  });
  const couponMinor = sum(dates.map((date) => date.couponMinor));
  const taxMinor = sum(dates.map((date) => date.taxMinor));
  const names = toTaxNames(dates, (tax) => !tax.isIncluded);
  return [
    ...lines.filter(({ kind }) => kind === 'service'),
    ...lines.filter(({ kind }) => kind === 'extra'),
    ...(coupon ? [{ kind: 'coupon', code: coupon.code, amountMinor: couponMinor } as const] : []),
    ...(taxMinor > 0 ? [{ kind: 'tax', names, amountMinor: taxMinor } as const] : []),
  ];
}

function toIncludedTax(dates: readonly DatePrice[]): Price['includedTax'] {
  const amountMinor = sum(dates.map(({ taxWithinMinor }) => taxWithinMinor));
  if (amountMinor === 0) return null;
  return { names: toTaxNames(dates, (tax) => tax.isIncluded), amountMinor };
}

function toTaxNames(dates: readonly DatePrice[], isMeant: (tax: Tax) => boolean): string[] {
  const taxes = dates.flatMap(({ charges }) => charges.flatMap(({ tax }) => tax ?? []));
  return [...new Set(taxes.filter(isMeant).map(({ name }) => name))];
}
