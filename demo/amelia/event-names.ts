import type { Store } from './store.js';

/** These events as coupons, taxes and custom fields list them. */
export function toEventNames({ business }: Store, ids: number[]): { id: number; name: string }[] {
  return business.events.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name }));
}
