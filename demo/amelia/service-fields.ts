import {
  amount,
  flag,
  list,
  type Read,
  readFields,
  text,
  textOrNull,
  whole,
  wholeOrNull,
} from './field-readers.js';
import type { Service } from './rows.js';

/** The fields of a service that can be sent; the extras are read on their own. */
const readers: Partial<Record<keyof Service, Read>> = {
  name: text,
  description: text,
  color: text,
  price: amount,
  deposit: amount,
  depositPayment: text,
  depositPerPerson: flag,
  pictureFullPath: textOrNull,
  pictureThumbPath: textOrNull,
  position: wholeOrNull,
  settings: textOrNull,
  fullPayment: flag,
  minCapacity: whole,
  maxCapacity: whole,
  duration: whole,
  timeBefore: wholeOrNull,
  timeAfter: wholeOrNull,
  bringingAnyone: flag,
  show: flag,
  aggregatedPrice: flag,
  status: text,
  categoryId: whole,
  gallery: list,
  recurringCycle: text,
  recurringSub: text,
  recurringPayment: whole,
  translations: textOrNull,
  minSelectedExtras: wholeOrNull,
  mandatoryExtra: flag,
  customPricing: textOrNull,
  maxExtraPeople: wholeOrNull,
  limitPerCustomer: textOrNull,
};

/** What was sent of a service, in the types it is kept in. */
export function readServiceFields(body: Record<string, unknown>): Partial<Service> {
  return readFields<Service>(readers, body);
}
