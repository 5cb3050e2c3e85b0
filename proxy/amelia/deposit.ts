import * as v from 'valibot';
import type { Deposit } from '../contract/catalog.js';
import { toMinor } from './money.js';
import { amountShape, flagShape, maybe, textShape } from './shapes.js';

/** What services, events and packages say of a deposit. */
export const depositShapes = {
  deposit: maybe(amountShape),
  depositPayment: textShape,
  depositPerPerson: flagShape,
  fullPayment: flagShape,
};

const shape = v.object(depositShapes);

/** @param decimals of the site's currency. */
export function toDeposit(row: v.InferOutput<typeof shape>, decimals: number): Deposit | null {
  const { deposit, depositPayment: kind } = row;
  if (!deposit || (kind !== 'fixed' && kind !== 'percentage')) return null;
  return {
    kind,
    value: kind === 'fixed' ? toMinor(deposit, decimals) : deposit,
    perPerson: row.depositPerPerson ?? false,
    mayPayInFull: row.fullPayment ?? false,
  };
}
