import type { Service } from '../contract/catalog.js';
import { toInstant } from '../contract/instant.js';
import type { SiteRules } from '../contract/site.js';
import { type BookingSystem, type Inspection, inspectedDays } from './booking-system.js';
import { keepFor } from './cache.js';
import { type Entities, entitiesQuery, entitiesShape, toCatalog, toSiteTerms } from './catalog.js';
import type { AmeliaClient } from './client.js';
import {
  AmeliaAway,
  AmeliaBroken,
  AmeliaFailure,
  AmeliaHasNot,
  AmeliaKeyRefused,
  AmeliaMoved,
  AmeliaTimeout,
  AmeliaUnreachable,
} from './failures.js';
import { type Settings, settingsShape } from './settings.js';
import { type SiteDefaults, toKnownSite, toSitePaymentMethods } from './site.js';
import { addDays } from './time-dialect.js';

export interface InspectOptions extends Pick<BookingSystem, 'fetchAvailability'> {
  client: AmeliaClient;
  defaults: SiteDefaults;
  paymentMethods: readonly string[];
  /** Milliseconds. */
  now: () => number;
}

/** However often somebody asks: an inspection is five calls. */
const lifeMs = 2_000;
const inspectedServices = 3;

/** Looks at a site as its owner would want it looked at: past all that is kept, fault by fault. */
export function createInspect(options: InspectOptions): () => Promise<Inspection> {
  const { client, defaults, now } = options;

  async function inspect(): Promise<Inspection> {
    const [settingsLook, entitiesLook] = await Promise.all([
      look(client.get('/settings', [], settingsShape)),
      look(client.get('/entities', entitiesQuery, entitiesShape)),
    ]);
    const settings = settingsLook.answer?.settings;
    const known = toKnownSite(settings, defaults);
    const isKnown = !('missing' in known);
    const services =
      entitiesLook.answer && isKnown
        ? toServices(entitiesLook.answer, known.site, settings)
        : undefined;
    return {
      fault: toSiteFault(settingsLook.failure, entitiesLook.failure),
      settings: settings ? 'told' : isKnown ? 'configured' : 'unknown',
      missing: isKnown ? [] : known.missing,
      timeZone: isKnown ? known.site.timeZone : undefined,
      version: toVersion(settings?.activation?.version),
      paymentMethods: settings && toSitePaymentMethods(settings),
      serviceCount: services?.length,
      times: await countTimes(services ?? []),
    };
  }

  function toServices(
    entities: Entities,
    site: SiteRules,
    settings: Settings | undefined,
  ): readonly Service[] {
    const terms = toSiteTerms(entities, site, settings, options.paymentMethods);
    return toCatalog(entities, site, terms, now()).services;
  }

  async function countTimes(services: readonly Service[]): Promise<Inspection['times']> {
    const from = toInstant(now()).slice(0, 10);
    const days = { from, to: addDays(from, inspectedDays - 1), timeZone: 'UTC' };
    const first = services.slice(0, inspectedServices);
    return Promise.all(
      first.map(async (service) => {
        const query = { ...days, serviceId: service.id };
        const { answer } = await look(options.fetchAvailability(query, service));
        return { service: service.name, count: answer?.slots.length };
      }),
    );
  }

  return keepFor(lifeMs, now, inspect);
}

/** An answer, or why there is none. */
async function look<T>(work: Promise<T>): Promise<{ answer?: T; failure?: AmeliaFailure }> {
  try {
    return { answer: await work };
  } catch (error) {
    if (error instanceof AmeliaFailure) return { failure: error };
    throw error;
  }
}

/** Sites may keep their settings to themselves, so the catalogue's answer is the one that counts. */
function toSiteFault(
  settings: AmeliaFailure | undefined,
  entities: AmeliaFailure | undefined,
): Inspection['fault'] {
  const isRefused = settings instanceof AmeliaKeyRefused || settings instanceof AmeliaHasNot;
  const failure = entities ?? (isRefused ? undefined : settings);
  if (!failure) return undefined;
  if (failure instanceof AmeliaKeyRefused) return 'key-refused';
  if (failure instanceof AmeliaHasNot) return 'no-amelia';
  if (failure instanceof AmeliaMoved) return 'moved';
  if (failure instanceof AmeliaAway) return 'switched-off';
  if (failure instanceof AmeliaUnreachable) return 'unreachable';
  if (failure instanceof AmeliaTimeout) return 'too-slow';
  return failure instanceof AmeliaBroken ? 'broken' : 'misunderstood';
}

function toVersion(text = ''): string | undefined {
  return /^\d{1,3}(?:\.\d{1,3}){1,3}$/.test(text) ? text : undefined;
}
