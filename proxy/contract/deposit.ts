import type { Deposit, Minor, Service } from './catalog.js';

/** Paid at the place, all of it, whatever deposit a service asks for. */
export const onSiteMethod = 'onSite';

/**
 * What is paid with the booking: the first date, the others too where each is paid; of each only
 * the deposit, where there is one and the customer does not pay in full.
 *
 * @param totalsMinor of each date, the first first.
 */
export function toPaidNow(
  { deposit, recurring }: Pick<Service, 'deposit' | 'recurring'>,
  totalsMinor: readonly Minor[],
  payment: { method: string; payInFull?: boolean | undefined; persons: number },
): Minor {
  if (payment.method === onSiteMethod) return 0;
  const now = recurring?.payEach ? totalsMinor : totalsMinor.slice(0, 1);
  const isInFull = !deposit || (deposit.mayPayInFull && payment.payInFull === true);
  return now
    .map((totalMinor) => (isInFull ? totalMinor : toDeposit(deposit, totalMinor, payment.persons)))
    .reduce((sum, each) => sum + each, 0);
}

function toDeposit(deposit: Deposit, totalMinor: Minor, persons: number): Minor {
  const { kind, value, perPerson } = deposit;
  if (kind === 'percentage') {
    return Math.min(totalMinor, Math.round(Number(((totalMinor * value) / 100).toPrecision(12))));
  }
  return Math.min(totalMinor, value * (perPerson ? persons : 1));
}
