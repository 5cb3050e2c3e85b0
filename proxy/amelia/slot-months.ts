import type { AvailabilityQuery } from '../contract/availability.js';
import type { Id, Service } from '../contract/catalog.js';
import { toInstant } from '../contract/instant.js';
import type { Background } from './booking-system.js';
import { keepEachFor } from './cache-each.js';
import type { AmeliaClient, Query } from './client.js';
import { type MonthDays, type SlotMonth, toMonths } from './join-months.js';
import type { KnownSite } from './site.js';
import { slotsShape, toSlotsQuery } from './slots.js';
import { checkInUtc } from './slots-zone.js';
import { fromUtcTime } from './time-dialect.js';

/** So long one look at a month serves everybody who asks for it, in milliseconds. */
const monthLifeMs = 15_000;

/** One stretch of a busy calendar is some hundred kilobytes of memory. */
const mostMonths = 100;

const dayMs = 86_400_000;

/** So far ahead a site may take bookings, where it has not told yet how far. */
const farthestMs = 3 * 366 * dayMs;

/** So long it is believed how far ahead a site takes bookings; each answer tells it anew. */
const reachLifeMs = 600_000;

/** One kept month of a service. */
export interface MonthKey {
  serviceId: Id;
  /** `2026-12`. */
  month: string;
  query: Query;
}

/** A month of a question. */
interface AskedMonth {
  key: MonthKey;
  /** The first and the last moment at which it is of use, in any zone, in milliseconds. */
  beginMs: number;
  endMs: number;
}

export interface SlotMonthsOptions {
  client: AmeliaClient;
  fetchAnySite: () => Promise<{ value: KnownSite }>;
  /** Milliseconds. */
  now: () => number;
}

/**
 * What is free in whole months of UTC, kept for some seconds. Whatever days, of whatever zone, in
 * whatever order people ask for, Amelia is asked the same few questions.
 */
export function createSlotMonths({ client, fetchAnySite, now }: SlotMonthsOptions) {
  const months = keepEachFor(monthLifeMs, now, loadMonth, mostMonths);
  /** How far ahead each service is bookable, as it was told last. */
  const reaches = new Map<Id, { lengthMs: number; toldAtMs: number }>();

  async function loadMonth({ serviceId, month, query }: MonthKey): Promise<SlotMonth> {
    const [answer, site] = await Promise.all([
      client.get('/slots', query, slotsShape, 'slots'),
      fetchAnySite(),
    ]);
    checkInUtc(answer, site.value.clock, now());
    const latest = fromUtcTime(answer.maximum);
    if (latest) {
      reaches.set(serviceId, { lengthMs: Date.parse(latest) - now(), toldAtMs: now() });
    }
    return { month, answer };
  }

  /** When the last slot of a service can begin at all, in milliseconds. */
  function toLatestMs(serviceId: Id): number {
    const reach = reaches.get(serviceId);
    const isKnown = reach && now() - reach.toldAtMs < reachLifeMs;
    return now() + (isKnown ? reach.lengthMs : farthestMs);
  }

  /** What each question asks for: many ask the very same. */
  const askedMonths = new WeakMap<AvailabilityQuery, { service: Service; months: AskedMonth[] }>();

  function toAskedMonths(query: AvailabilityQuery, service: Service): AskedMonth[] {
    const known = askedMonths.get(query);
    if (known?.service === service) return known.months;
    const asked = toMonths(query).map((days) => toAskedMonth(days, query, service));
    askedMonths.set(query, { service, months: asked });
    return asked;
  }

  return {
    /**
     * The months that hold a query's days; those in which nothing can be booked are not asked for.
     *
     * @param query its extras in order, so that the same choice is the same question.
     * @param background keeps a renewal going after the answer.
     */
    fetch(
      query: AvailabilityQuery,
      service: Service,
      background?: Background,
    ): Promise<SlotMonth[]> {
      // What is known of the end may be some minutes old.
      const latestMs = toLatestMs(service.id) + dayMs;
      const asked = toAskedMonths(query, service).filter(
        ({ beginMs, endMs }) => endMs > now() && beginMs <= latestMs,
      );
      return Promise.all(asked.map(({ key }) => months.fetch(key, background)));
    },
    /** The last start that can be booked, as far as anybody knows. */
    toLatest: (serviceId: Id) => toInstant(toLatestMs(serviceId)),
    forgetWhere: months.forgetWhere,
  };
}

function toAskedMonth(days: MonthDays, query: AvailabilityQuery, service: Service): AskedMonth {
  const month = days.from.slice(0, 7);
  return {
    key: { serviceId: service.id, month, query: toSlotsQuery({ ...query, ...days }, service) },
    beginMs: Date.parse(days.from) - dayMs,
    endMs: Date.parse(days.to) + 2 * dayMs,
  };
}
