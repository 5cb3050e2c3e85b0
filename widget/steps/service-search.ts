import type { Catalog, Service } from '../../proxy/contract/catalog.js';
import type { ServiceSearch } from '../flow/booking-state.js';
import { fold } from '../ui/fold.js';
import { visitWhenIdle } from '../ui/when-idle.js';
import { type ServiceGroup, toServiceGroups } from './service-groups.js';

/** A service as a search sees it. */
interface Entry {
  service: Service;
  name: string;
  /** Name, category and summary. */
  text: string;
}

const entries = new WeakMap<Service, Entry>();

/**
 * The services that a search leaves: those of a category, and of them, while words are typed, those
 * with every word in their name, category or summary; names come first. All of them, by category,
 * where nothing is looked for.
 */
export function findServices(
  catalog: Catalog,
  { text, categoryId }: ServiceSearch,
): ServiceGroup[] {
  const groups = toServiceGroups(catalog);
  const within = categoryId === null ? groups : groups.filter(({ id }) => id === categoryId);
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return within;
  const hasAll = (searched: string) => words.every((word) => searched.includes(word));
  const found = within
    .flatMap((group) => group.services.map((service) => toEntry(service, group)))
    .filter((entry) => hasAll(entry.text));
  const named = found.filter(({ name }) => hasAll(name));
  const others = found.filter(({ name }) => !hasAll(name));
  const services = [...named, ...others].map(({ service }) => service);
  return [{ id: null, name: '', services }];
}

/** Reads all services in quiet moments, so that the first letter finds them read. */
export async function learnServices(catalog: Catalog, signal: AbortSignal): Promise<void> {
  const all = toServiceGroups(catalog).flatMap((group) =>
    group.services.map((service) => ({ service, group })),
  );
  await visitWhenIdle(all, ({ service, group }) => toEntry(service, group), signal);
}

function toEntry(service: Service, group: ServiceGroup): Entry {
  const known = entries.get(service);
  if (known) return known;
  const name = fold(service.name);
  const entry = { service, name, text: `${name} ${fold(group.name)} ${fold(service.summary)}` };
  entries.set(service, entry);
  return entry;
}
