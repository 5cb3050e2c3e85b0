import * as v from 'valibot';
import type { Extra } from '../contract/catalog.js';
import { toCleanHtml, toPlainText } from './clean-html.js';
import { toMinor } from './money.js';
import { byPosition, isPublic } from './rows.js';
import {
  amountShape,
  fittingListShape,
  flagShape,
  idShape,
  maybe,
  orEmpty,
  textShape,
} from './shapes.js';
import type { Taxes } from './taxes.js';
import { translationsShape } from './translations.js';

/** The extras of a service; odd ones are left out. */
export const extrasShape = orEmpty(
  fittingListShape(
    v.object({
      id: idShape,
      name: textShape,
      description: textShape,
      price: v.pipe(amountShape, v.minValue(0)),
      maxQuantity: maybe(amountShape),
      duration: maybe(amountShape),
      aggregatedPrice: flagShape,
      position: maybe(amountShape),
      status: textShape,
      show: flagShape,
      translations: translationsShape,
    }),
  ),
);

type ExtraRow = v.InferOutput<typeof extrasShape>[number];

interface ServiceOfExtras {
  extras: readonly ExtraRow[];
  aggregatedPrice?: boolean | undefined;
  mandatoryExtra?: boolean | undefined;
  minSelectedExtras?: number | undefined;
}

/** What the public may add to a service, in the site's order. */
export function toExtras(service: ServiceOfExtras, taxes: Taxes, decimals: number): Extra[] {
  return service.extras
    .filter(isPublic)
    .sort(byPosition)
    .map((extra) => ({
      id: extra.id,
      ...toExtraWords(extra),
      priceMinor: toMinor(extra.price, decimals),
      // An extra that says nothing follows its service.
      pricedPerPerson: extra.aggregatedPrice ?? service.aggregatedPrice ?? false,
      maxQuantity: Math.max(1, Math.floor(extra.maxQuantity ?? 1)),
      durationSeconds: Math.max(0, extra.duration ?? 0),
      tax: taxes.ofExtra(extra.id),
    }));
}

/** What people read of an extra. */
export function toExtraWords({ name, description }: Pick<ExtraRow, 'name' | 'description'>) {
  return { name: toPlainText(name), descriptionHtml: toCleanHtml(description) };
}

/** How many different extras must be chosen: never more than there are. */
export function toMinExtras(service: ServiceOfExtras, extras: readonly Extra[]): number {
  if (!service.mandatoryExtra) return 0;
  return Math.min(extras.length, Math.max(1, Math.ceil(service.minSelectedExtras ?? 1)));
}
