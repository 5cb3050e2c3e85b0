import { isEmpty, toFields, toText, toWhole } from './php.js';
import type { Extra } from './rows.js';
import { type Store, toNextId } from './store.js';

/**
 * The extras of a service as they were sent. One with the number of an extra of this service is
 * that extra, any other gets a number of its own; those that were not sent are gone.
 */
export function readExtras(
  store: Store,
  { sent, known, serviceId }: { sent: unknown; known: Extra[]; serviceId: number },
): Extra[] {
  let nextId = toNextId(store.business.services.flatMap(({ extras }) => extras));
  return Object.values(toFields(sent)).map((entry, at): Extra => {
    const fields = toFields(entry);
    const extra = known.find(({ id }) => id === toWhole(fields.id));
    return {
      id: extra?.id ?? nextId++,
      name: String(fields.name ?? extra?.name ?? ''),
      description: toText(fields.description) ?? extra?.description ?? null,
      price: Number(fields.price ?? extra?.price ?? 0) || 0,
      maxQuantity: toWhole(fields.maxQuantity) ?? extra?.maxQuantity ?? 1,
      position: toWhole(fields.position) ?? extra?.position ?? at + 1,
      duration:
        fields.duration === undefined ? (extra?.duration ?? null) : toWhole(fields.duration),
      serviceId,
      aggregatedPrice: toFlag(fields.aggregatedPrice, extra),
      translations: toText(fields.translations) ?? extra?.translations ?? null,
    };
  });
}

function toFlag(sent: unknown, extra: Extra | undefined): boolean | null {
  if (sent === undefined) return extra?.aggregatedPrice ?? null;
  return sent === null ? null : !isEmpty(sent);
}
