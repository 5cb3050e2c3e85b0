import * as v from 'valibot';
import type {
  Category,
  Deposit,
  Duration,
  Extra,
  Offer,
  Recurring,
  Service,
} from '../contract/catalog.js';
import { toCleanHtml, toPictureUrl, toPlainText, toSummary } from './clean-html.js';
import { toMinor } from './money.js';
import {
  amountShape,
  flagShape,
  idShape,
  jsonTextShape,
  listShape,
  mapShape,
  maybe,
  orEmpty,
  textShape,
} from './shapes.js';
import { serviceSettingsShape, toServicePaymentMethods } from './site.js';

const extraShape = v.object({
  id: idShape,
  name: textShape,
  description: textShape,
  price: amountShape,
  maxQuantity: maybe(amountShape),
  duration: maybe(amountShape),
  aggregatedPrice: flagShape,
});

const customPricingShape = v.object({
  enabled: v.optional(v.unknown()),
  durations: orEmpty(mapShape(v.object({ price: amountShape }))),
});

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
  extras: orEmpty(listShape(extraShape)),
  minSelectedExtras: maybe(amountShape),
  mandatoryExtra: flagShape,
  deposit: maybe(amountShape),
  depositPayment: textShape,
  depositPerPerson: flagShape,
  fullPayment: flagShape,
  recurringCycle: textShape,
  recurringSub: textShape,
  recurringPayment: maybe(amountShape),
  customPricing: jsonTextShape(customPricingShape),
  settings: jsonTextShape(serviceSettingsShape),
});

export type AmeliaService = v.InferOutput<typeof serviceShape>;

/** What is known beside the service itself. */
export interface ServiceSurroundings {
  /** Of the site's currency. */
  decimals: number;
  offers: Offer[];
  customFieldIds: number[];
  /** Switched on for the site, and taken by this proxy. */
  paymentMethods: readonly string[];
}

/** A service for the public, field by field. */
export function toService(service: AmeliaService, around: ServiceSurroundings): Service {
  const { decimals } = around;
  return {
    id: service.id,
    categoryId: service.categoryId,
    name: toPlainText(service.name),
    descriptionHtml: toCleanHtml(service.description),
    summary: toSummary(service.description),
    pictureUrl: toPictureUrl(service.pictureFullPath),
    color: /^#[0-9a-f]{6}$/i.test(service.color) ? service.color : '#1788FB',
    durations: toDurations(service, decimals),
    persons: { min: 1, max: toMostPersons(service) },
    pricedPerPerson: service.aggregatedPrice ?? false,
    extras: service.extras.map((extra) => toExtra(extra, service, decimals)),
    minExtras: service.mandatoryExtra ? Math.max(1, service.minSelectedExtras ?? 1) : 0,
    tax: null,
    customerLimit: null,
    deposit: toDeposit(service, decimals),
    recurring: toRecurring(service),
    offers: around.offers,
    customFieldIds: around.customFieldIds,
    paymentMethods: toServicePaymentMethods(around.paymentMethods, service.settings),
  };
}

/** Whether the public may see it; only a clear no hides it. */
export function isPublic(entry: { status: string; show?: boolean | undefined }): boolean {
  return (entry.status === '' || entry.status === 'visible') && entry.show !== false;
}

/** The service's own duration first, then those with a price of their own, the shortest first. */
function toDurations(service: AmeliaService, decimals: number): Duration[] {
  const own = { seconds: service.duration, priceMinor: toMinor(service.price, decimals) };
  const { enabled, durations } = service.customPricing ?? {};
  if (!(enabled === true || enabled === 1 || enabled === 'duration')) return [own];
  const others = [...(durations ?? [])]
    .map(([seconds, { price }]) => ({
      seconds: Number(seconds),
      priceMinor: toMinor(price, decimals),
    }))
    .filter(({ seconds }) => Number.isInteger(seconds) && seconds > 0 && seconds !== own.seconds);
  return [own, ...others.sort((one, other) => one.seconds - other.seconds)];
}

/** The customer, and whom they may bring. */
function toMostPersons(service: AmeliaService): number {
  const { maxCapacity, maxExtraPeople } = service;
  if (!service.bringingAnyone) return 1;
  const brought = maxExtraPeople === undefined ? Infinity : 1 + maxExtraPeople;
  return Math.max(1, Math.min(maxCapacity ?? 1, brought));
}

type AmeliaExtra = v.InferOutput<typeof extraShape>;

function toExtra(extra: AmeliaExtra, service: AmeliaService, decimals: number): Extra {
  return {
    id: extra.id,
    name: toPlainText(extra.name),
    descriptionHtml: toCleanHtml(extra.description),
    priceMinor: toMinor(extra.price, decimals),
    // An extra that says nothing follows its service.
    pricedPerPerson: extra.aggregatedPrice ?? service.aggregatedPrice ?? false,
    maxQuantity: extra.maxQuantity ?? 1,
    durationSeconds: extra.duration ?? 0,
    tax: null,
  };
}

function toDeposit(service: AmeliaService, decimals: number): Deposit | null {
  const { deposit, depositPayment: kind } = service;
  if (!deposit || (kind !== 'fixed' && kind !== 'percentage')) return null;
  return {
    kind,
    value: kind === 'fixed' ? toMinor(deposit, decimals) : deposit,
    perPerson: service.depositPerPerson ?? false,
    mayPayInFull: service.fullPayment ?? false,
  };
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
});

/** Only those that hold a service anyone can book. */
export function toCategories(
  categories: readonly v.InferOutput<typeof categoryShape>[],
  services: readonly Service[],
): Category[] {
  const used = new Set(services.map(({ categoryId }) => categoryId));
  return categories
    .filter(({ id }) => used.has(id))
    .sort(byPosition)
    .map(({ id, name }) => ({ id, name: toPlainText(name) }));
}

/** Those without a position last, equal ones as they came. */
export function byPosition(
  one: { position?: number | undefined },
  other: { position?: number | undefined },
): number {
  return (one.position ?? Infinity) === (other.position ?? Infinity)
    ? 0
    : (one.position ?? Infinity) - (other.position ?? Infinity);
}
