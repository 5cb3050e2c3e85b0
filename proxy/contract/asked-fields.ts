import type { Catalog, CustomField, Id } from './catalog.js';

/** What the site asks of whoever books a service or an event, in the site's order. */
export function toAskedFields(
  { customFieldIds }: { customFieldIds: readonly Id[] },
  { customFields }: Pick<Catalog, 'customFields'>,
): CustomField[] {
  return customFieldIds.flatMap((id) => customFields.find((field) => field.id === id) ?? []);
}
