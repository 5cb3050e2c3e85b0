import { isEmpty, toText, toWhole } from './php.js';
import type { Service } from './rows.js';

type Read = (value: unknown) => unknown;

const text: Read = (value) => String(value ?? '');
const textOrNull: Read = toText;
const whole: Read = (value) => toWhole(value) ?? 0;
const wholeOrNull: Read = toWhole;
const amount: Read = (value) => Number(value ?? 0) || 0;
const flag: Read = (value) => !isEmpty(value);
const list: Read = (value) => (Array.isArray(value) ? value : []);

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

const nullable: Read[] = [textOrNull, wholeOrNull];

/** What was sent of a service, in the types it is kept in; null where that is no value: not sent. */
export function readServiceFields(body: Record<string, unknown>): Partial<Service> {
  return Object.fromEntries(
    Object.entries(readers)
      .filter(([name, read]) => isSent(body[name], read))
      .map(([name, read]) => [name, read(body[name])]),
  );
}

function isSent(value: unknown, read: Read): boolean {
  return value !== undefined && (value !== null || nullable.includes(read));
}
