import type { Catalog, Service } from '../../proxy/contract/catalog.js';
import type { ServiceSearch } from '../flow/booking-state.js';
import { fold } from '../ui/fold.js';
import { visitWhenIdle } from '../ui/when-idle.js';
import { type ServiceGroup, toServiceGroups } from './service-groups.js';

/** A service as a search sees it. */
interface Entry {
  service: Service;
  group: ServiceGroup;
  name: string;
  /** Name, category and summary. */
  text: string;
}

const entries = new WeakMap<Catalog, Entry[]>();
const answers = new WeakMap<ServiceSearch, { catalog: Catalog; groups: ServiceGroup[] }>();

/**
 * The services that a search leaves: those of a category, and of them, while words are typed, those
 * with every word in their name, category or summary; names come first. All of them, by category,
 * where nothing is looked for.
 */
export function findServices(catalog: Catalog, search: ServiceSearch): ServiceGroup[] {
  const known = answers.get(search);
  if (known?.catalog === catalog) return known.groups;
  const groups = search.text.trim() ? findByWords(catalog, search) : toCategory(catalog, search);
  answers.set(search, { catalog, groups });
  return groups;
}

function toCategory(catalog: Catalog, { categoryId }: ServiceSearch): ServiceGroup[] {
  const groups = toServiceGroups(catalog);
  return categoryId === null ? groups : groups.filter(({ id }) => id === categoryId);
}

function findByWords(catalog: Catalog, { text, categoryId }: ServiceSearch): ServiceGroup[] {
  const words = fold(text).split(' ');
  const [named, others]: [Service[], Service[]] = [[], []];
  for (const entry of toEntries(catalog)) {
    if (categoryId !== null && entry.group.id !== categoryId) continue;
    if (!words.every((word) => entry.text.includes(word))) continue;
    const isNamed = words.every((word) => entry.name.includes(word));
    (isNamed ? named : others).push(entry.service);
  }
  return [{ id: null, name: '', services: [...named, ...others] }];
}

/** Reads all services in quiet moments, so that the first letter finds them read. */
export async function learnServices(catalog: Catalog, signal: AbortSignal): Promise<void> {
  if (entries.has(catalog)) return;
  const learned: Entry[] = [];
  const all = toServiceGroups(catalog).flatMap(toPairs);
  await visitWhenIdle(all, (pair) => learned.push(toEntry(pair)), signal);
  entries.set(catalog, learned);
}

function toEntries(catalog: Catalog): Entry[] {
  const known = entries.get(catalog);
  if (known) return known;
  const made = toServiceGroups(catalog).flatMap(toPairs).map(toEntry);
  entries.set(catalog, made);
  return made;
}

function toPairs(group: ServiceGroup): { service: Service; group: ServiceGroup }[] {
  return group.services.map((service) => ({ service, group }));
}

function toEntry({ service, group }: { service: Service; group: ServiceGroup }): Entry {
  const name = fold(service.name);
  // Joined, for a text put together otherwise is only written out when it is first searched.
  const text = [name, fold(group.name), fold(service.summary)].join(' ');
  return { service, group, name, text };
}
