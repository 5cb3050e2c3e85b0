import * as v from 'valibot';
import type { Category, Duration, Offer, Recurring, Service } from '../contract/catalog.js';
import { toPictureUrl, toPlainText } from './clean-html.js';
import { customPricingShape } from './custom-pricing.js';
import { customerLimitShape, toCustomerLimit } from './customer-limit.js';
import { depositShapes, toDeposit } from './deposit.js';
import { extrasShape, toExtras, toMinExtras } from './extras.js';
import { byPosition, toColor } from './rows.js';
import {
  amountShape,
  flagShape,
  idShape,
  jsonTextShape,
  listShape,
  maybe,
  orEmpty,
  textShape,
} from './shapes.js';
import { serviceSettingsShape, toServicePaymentMethods } from './site.js';
import type { Taxes } from './taxes.js';
import { translationsShape } from './translations.js';
import { toWords } from './words.js';

/** A service as `/entities` lists it, under its category and under each employee who does it. */
export const serviceShape = v.object({
  id: idShape,
  name: textShape,
  description: textShape,
  color: textShape,
  price: amountShape,
  categoryId: idShape,
  duration: amountShape,
  status: textShape,
  show: flagShape,
  position: maybe(amountShape),
  pictureFullPath: textShape,
  maxCapacity: maybe(amountShape),
  maxExtraPeople: maybe(amountShape),
  bringingAnyone: flagShape,
  aggregatedPrice: flagShape,
  extras: extrasShape,
  minSelectedExtras: maybe(amountShape),
  mandatoryExtra: flagShape,
  ...depositShapes,
  recurringCycle: textShape,
  recurringSub: textShape,
  recurringPayment: maybe(amountShape),
  customPricing: customPricingShape,
  limitPerCustomer: customerLimitShape,
  settings: jsonTextShape(serviceSettingsShape),
  translations: translationsShape,
});

export type AmeliaService = v.InferOutput<typeof serviceShape>;

/** What is known beside the service itself. */
export interface ServiceSurroundings {
  /** Of the site's currency. */
  decimals: number;
  taxes: Taxes;
  /** The default first. */
  durations: Duration[];
  offers: Offer[];
  customFieldIds: number[];
  /** Switched on for the site, and taken by this proxy. */
  paymentMethods: readonly string[];
}

/** A service for the public, field by field. */
export function toService(service: AmeliaService, around: ServiceSurroundings): Service {
  const { decimals, taxes } = around;
  const extras = toExtras(service, taxes, decimals);
  return {
    id: service.id,
    categoryId: service.categoryId,
    ...toWords(service),
    pictureUrl: toPictureUrl(service.pictureFullPath),
    color: toColor(service.color),
    durations: around.durations,
    // Amelia's minCapacity approves an appointment: no booking has to bring that many.
    persons: { min: 1, max: toMostPersons(service) },
    pricedPerPerson: service.aggregatedPrice ?? false,
    extras,
    minExtras: toMinExtras(service, extras),
    tax: taxes.ofService(service.id),
    customerLimit: toCustomerLimit(service.limitPerCustomer),
    deposit: toDeposit(service, decimals),
    recurring: toRecurring(service),
    offers: around.offers,
    customFieldIds: around.customFieldIds,
    paymentMethods: toServicePaymentMethods(around.paymentMethods, service.settings),
  };
}

/** The customer, and whom they may bring. */
function toMostPersons(service: AmeliaService): number {
  const { maxCapacity, maxExtraPeople } = service;
  if (!service.bringingAnyone) return 1;
  const brought = maxExtraPeople === undefined ? Infinity : 1 + maxExtraPeople;
  return Math.max(1, Math.min(maxCapacity ?? 1, brought));
}

function toRecurring(service: AmeliaService): Recurring | null {
  const all: Recurring['cycles'] = ['daily', 'weekly', 'monthly'];
  const cycles =
    service.recurringCycle === 'all'
      ? all
      : all.filter((cycle) => cycle === service.recurringCycle);
  if (cycles.length === 0) return null;
  const onTaken = { past: 'earlier', future: 'later', both: 'both' } as const;
  const suggestion = service.recurringSub;
  return {
    cycles,
    onTaken: suggestion in onTaken ? onTaken[suggestion as keyof typeof onTaken] : 'none',
    payEach: (service.recurringPayment ?? 0) > 0,
  };
}

/** A category as `/entities` lists it. */
export const categoryShape = v.object({
  id: idShape,
  name: textShape,
  status: textShape,
  position: maybe(amountShape),
  serviceList: orEmpty(listShape(serviceShape)),
  translations: translationsShape,
});

type CategoryRow = v.InferOutput<typeof categoryShape>;

/** Only those that hold a service anyone can book. */
export function toCategories(
  categories: readonly CategoryRow[],
  services: readonly Service[],
): Category[] {
  const used = new Set(services.map(({ categoryId }) => categoryId));
  return categories
    .filter(({ id }) => used.has(id))
    .sort(byPosition)
    .map((category) => ({ id: category.id, ...toCategoryWords(category) }));
}

/** What people read of a category. */
export function toCategoryWords({ name }: Pick<CategoryRow, 'name'>) {
  return { name: toPlainText(name) };
}
