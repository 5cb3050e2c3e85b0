import { type Route, succeed } from './router.js';
import type { Category, Service } from './rows.js';
import type { Store } from './store.js';

export const categoryRoutes: Route[] = [
  {
    method: 'GET',
    path: '/categories',
    handle: (store) =>
      succeed('Successfully retrieved categories.', { categories: toCategories(store) }),
  },
];

/** The categories with their services in full (recorded: categories-list). */
export function toCategories(store: Store): (Category & { serviceList: Service[] })[] {
  return store.business.categories.map((category) => ({
    ...category,
    serviceList: store.business.services.filter(({ categoryId }) => categoryId === category.id),
  }));
}
