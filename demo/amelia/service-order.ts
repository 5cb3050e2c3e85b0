import type { Service } from './rows.js';

/** The services by their positions; those without one come first, as they were made. */
export function toListed(services: Service[]): Service[] {
  return [...services].sort((one, other) => (one.position ?? 0) - (other.position ?? 0));
}

/**
 * The services in the order that was asked for.
 *
 * @param sorting `priceAsc`, `priceDesc`, `nameAsc`, `nameDesc`; else `custom`
 * @param ids for `custom`: these change places among themselves, and the others stay where they are
 */
export function toOrdered(services: Service[], sorting: string, ids: (number | null)[]): Service[] {
  const listed = toListed(services);
  const byName = (one: Service, other: Service) => one.name.localeCompare(other.name);
  switch (sorting) {
    case 'priceAsc':
      return listed.sort((one, other) => one.price - other.price);
    case 'priceDesc':
      return listed.sort((one, other) => other.price - one.price);
    case 'nameAsc':
      return listed.sort(byName);
    case 'nameDesc':
      return listed.sort((one, other) => byName(other, one));
    default: {
      const named = ids.flatMap((id) => listed.find((service) => service.id === id) ?? []);
      const waiting = [...named];
      return listed.map((service) => (named.includes(service) ? waiting.shift() : null) ?? service);
    }
  }
}
