import type { Catalog, Id, Service } from '../../proxy/contract/catalog.js';
import { isBookable } from '../flow/bookable.js';

/** Services that stand together. */
export interface ServiceGroup {
  /** Of their category; null: of none that is known. */
  id: Id | null;
  /** Empty where there is nothing to tell them from. */
  name: string;
  services: Service[];
}

const known = new WeakMap<Catalog, ServiceGroup[]>();

/** What can be booked, by category, in the catalogue's order, without empty ones; made once. */
export function toServiceGroups(catalog: Catalog): ServiceGroup[] {
  const groups = known.get(catalog) ?? createGroups(catalog);
  known.set(catalog, groups);
  return groups;
}

function createGroups(catalog: Catalog): ServiceGroup[] {
  const groups = [...catalog.categories, { id: null, name: '' }].map(
    (category): ServiceGroup => ({ ...category, services: [] }),
  );
  const byId = new Map(groups.map((group) => [group.id, group]));
  for (const service of catalog.services) {
    if (!isBookable(service)) continue;
    (byId.get(service.categoryId) ?? byId.get(null))?.services.push(service);
  }
  const used = groups.filter(({ services }) => services.length > 0);
  return used.length > 1 ? used : used.map((only) => ({ ...only, name: '' }));
}

/** How many services all groups hold. */
export function countServices(groups: readonly ServiceGroup[]): number {
  return groups.reduce((count, { services }) => count + services.length, 0);
}

/** The first services of all groups, at most `count`. */
export function takeServices(count: number, groups: readonly ServiceGroup[]): ServiceGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const services = group.services.slice(0, Math.max(0, left));
    left -= services.length;
    return services.length > 0 ? { ...group, services } : [];
  });
}
