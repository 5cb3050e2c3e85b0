import { refuseMissing } from './mandatory.js';
import { Refusal, toText, toWhole } from './php.js';
import { type Route, succeed } from './router.js';
import { toCategory } from './row-defaults.js';
import type { Category, Service } from './rows.js';
import { toListed } from './service-order.js';
import { deleteService, findComing } from './service-removal.js';
import { type Store, toNextId } from './store.js';

export const categoryRoutes: Route[] = [
  {
    method: 'GET',
    path: '/categories',
    handle: (store) =>
      succeed('Successfully retrieved categories.', { categories: toCategories(store) }),
  },
  {
    method: 'GET',
    path: '/categories/:id',
    handle: (store, { id }) =>
      succeed('Successfully retrieved category.', {
        category: toRow(store, findCategory(store, id)),
      }),
  },
  {
    method: 'POST',
    path: '/categories',
    handle(store, { body }) {
      refuseMissing(body, ['name']);
      const id = toNextId(store.business.categories);
      const category = toCategory({ name: '', ...readFields(body), id });
      store.business.categories.push(category);
      return succeed('Successfully added new category.', { category: toRow(store, category) });
    },
  },
  {
    method: 'POST',
    path: '/categories/:id',
    handle(store, { id, body }) {
      const category = Object.assign(findCategory(store, id), readFields(body));
      return succeed('Successfully updated bookable category.', {
        category: toRow(store, category),
      });
    },
  },
  {
    method: 'POST',
    path: '/categories/delete/:id',
    /** Its services go with it. */
    handle(store, { id }) {
      const category = findCategory(store, id);
      const services = findServicesOf(store, category);
      if (
        findComing(
          store,
          services.map((service) => service.id),
        ).length > 0
      ) {
        throw new Refusal(409, 'Could not delete category.', []);
      }
      for (const service of services) deleteService(store, service);
      const { business } = store;
      business.categories = business.categories.filter((each) => each !== category);
      return succeed('Successfully deleted bookable category.', null);
    },
  },
];

/** The categories with their services in full (recorded: categories-list). */
export function toCategories(store: Store): ReturnType<typeof toRow>[] {
  return store.business.categories.map((category) => toRow(store, category));
}

function toRow(store: Store, category: Category) {
  return { ...category, serviceList: findServicesOf(store, category) };
}

function findServicesOf({ business }: Store, { id }: Category): Service[] {
  return toListed(business.services).filter(({ categoryId }) => categoryId === id);
}

function findCategory({ business }: Store, id: number): Category {
  const category = business.categories.find((each) => each.id === id);
  if (category) return category;
  const repository = 'Repository\\Bookable\\Service\\CategoryRepository';
  throw new Refusal(500, `Data not found in AmeliaBooking\\Infrastructure\\${repository}`);
}

function readFields(body: Record<string, unknown>): Partial<Category> {
  const { name, status, position, color } = body;
  return {
    ...(name === undefined ? {} : { name: String(name) }),
    ...(status === 'visible' || status === 'hidden' ? { status } : {}),
    ...(position === undefined ? {} : { position: toWhole(position) ?? 1 }),
    ...(toText(color) === null ? {} : { color: String(color) }),
    ...(body.translations === undefined ? {} : { translations: toText(body.translations) }),
  };
}
