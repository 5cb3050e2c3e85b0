import type { Catalog, CustomField, Service } from './catalog.js';

/** What the site asks of whoever books a service or an event, in its order. */
export function toAskedFields(
  { customFieldIds }: Pick<Service, 'customFieldIds'>,
  { customFields }: Pick<Catalog, 'customFields'>,
): CustomField[] {
  return customFieldIds.flatMap((id) => customFields.find((field) => field.id === id) ?? []);
}
