import type { Availability, FreePair } from '../../proxy/contract/availability.js';
import type { Catalog, Id } from '../../proxy/contract/catalog.js';
import type { Asked } from './asked.js';

/**
 * The catalogue with no more in it than is asked for. Services and packages that the site does not
 * have limit nothing: better the whole list than none.
 */
export function limitCatalog(catalog: Catalog, asked: Asked): Catalog {
  const { only } = asked;
  const isOffered = isAskedFor(asked);
  const services = catalog.services
    .map((service) => ({
      ...service,
      offers: service.offers.filter(({ employeeId, locationId }) =>
        isOffered([employeeId, locationId]),
      ),
    }))
    .filter(({ offers }) => offers.length > 0);
  const inCategories = orAll(services, ({ categoryId }) => isAmong(only.category, categoryId));
  return {
    ...catalog,
    // Where services are named nothing else is offered, no packages that would hold others.
    services: orAll(inCategories, ({ id }) => isAmong(only.service, id)),
    packages: orAll(catalog.packages, ({ id }) => isAmong(only.package, id)),
  };
}

/** What is free with those and there who are asked for. */
export function limitSlots(free: Availability, asked: Asked): Availability {
  if (!isLimited(asked)) return free;
  const slots = free.slots.map((slot) => ({ ...slot, at: slot.at.filter(isAskedFor(asked)) }));
  return { ...free, slots: slots.filter(({ at }) => at.length > 0) };
}

/** Whether only some employees or places are left: then the one that is taken is named. */
export function isLimited({ only, linked }: Asked): boolean {
  return (['employee', 'location'] as const).some(
    (name) => only[name].length > 0 || name in linked,
  );
}

/** Whether somebody at some place is offered. */
function isAskedFor({ only, linked }: Asked): (pair: FreePair) => boolean {
  const [employees, locations] = (['employee', 'location'] as const).map((name) =>
    linked[name] ? [linked[name]] : only[name],
  );
  return ([employeeId, locationId]) =>
    isAmong(employees ?? [], employeeId) && isAmong(locations ?? [], locationId);
}

/** Whether something is in a list; in an empty one everything is. */
function isAmong(ids: readonly Id[], id: Id | null): boolean {
  return ids.length === 0 || (id !== null && ids.includes(id));
}

/** Those that are wanted; all, where that is none. */
function orAll<Offered>(all: Offered[], isWanted: (each: Offered) => boolean): Offered[] {
  const wanted = all.filter(isWanted);
  return wanted.length > 0 ? wanted : all;
}
