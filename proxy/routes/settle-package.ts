import type { BookingSystem, PackageDate, PackageOrder } from '../amelia/booking-system.js';
import type { Availability, FreePair, Slot } from '../contract/availability.js';
import type { Id, Package, Service } from '../contract/catalog.js';
import { byStart } from '../contract/instant.js';
import { isOffered, toSeriesPair } from '../contract/pair.js';
import { Refusal } from '../contract/refusal.js';
import { type PackageWish, toStartPointer } from './check-package-dates.js';
import { checkReach, fetchFewAtOnce, findSlot } from './fresh-slots.js';
import { toPackageRules } from './package-rules.js';
import { toWindows, type Window } from './windows.js';

/** Whom each appointment of a package is with, and whom the rest of it is to be with. */
export type SettledPackage = Pick<PackageOrder, 'appointments' | 'rules'>;

/**
 * Whom each appointment is to be with, by slots that were just fetched: every one must still be
 * offered. No two of them overlap, so nobody is taken twice at one time.
 *
 * @param wishes in the order of the request.
 * @param checkTime asked before each look at the calendar; throws where there is no time for it.
 * @returns in the order of time.
 * @throws {Refusal} `slot-taken`, with those that are; `invalid-input` where one lies outside of
 * what the site takes bookings for; else what `checkTime` throws.
 */
export async function settlePackage(
  system: BookingSystem,
  bought: Package,
  wishes: readonly PackageWish[],
  checkTime: () => void,
): Promise<SettledPackage> {
  const answers = await fetchAround(system, wishes, checkTime);
  const free = wishes.map((wish) => toFree(wish, answers.get(wish.service.id) ?? []));
  const taken = free.flatMap(({ at }, index) => (at.length === 0 ? [toStartPointer(index)] : []));
  if (taken.length > 0) {
    const errors = taken.map((pointer) => ({ pointer, code: 'taken' }));
    throw new Refusal('slot-taken', { errors });
  }
  const inOrder = free.sort(byStart);
  const appointments = toDates(inOrder);
  return { appointments, rules: toPackageRules(bought, wishes, appointments) };
}

/** The calendars of all services around their starts, by service. */
async function fetchAround(
  system: BookingSystem,
  wishes: readonly PackageWish[],
  checkTime: () => void,
): Promise<Map<Id, Availability[]>> {
  const services = new Map(wishes.map(({ service }) => [service.id, service]));
  const looks = [...services.values()].flatMap((service) => {
    const own = wishes.filter((wish) => wish.service.id === service.id);
    const days = own.map(({ startsAt }) => startsAt.slice(0, 10));
    return toWindows(days).map((window) => ({ service, window }));
  });
  const found = new Map<Id, Availability[]>();
  async function look({ service, window }: { service: Service; window: Window }): Promise<void> {
    const answer = await fetchWindow(system, service, window);
    // Any answer tells how far ahead the service may be booked: what is further is not looked for.
    for (const [index, wish] of wishes.entries()) {
      if (wish.service.id === service.id) checkReach(answer, wish.startsAt, toStartPointer(index));
    }
    found.set(service.id, [...(found.get(service.id) ?? []), answer]);
  }
  await fetchFewAtOnce(looks, look, checkTime);
  return found;
}

function fetchWindow(
  system: BookingSystem,
  service: Service,
  { from, to }: Window,
): Promise<Availability> {
  // Days in UTC are as good as any: instants are looked for.
  const query = { serviceId: service.id, from, to, timeZone: 'UTC', persons: 1 };
  return system.fetchAvailability(query, service);
}

/** A slot with those who may do it, as far as package and customer leave that open. */
interface FreeSlot extends Slot {
  service: Service;
}

function toFree({ service, startsAt, offers }: PackageWish, answers: readonly Availability[]) {
  const pairs = findSlot(answers, startsAt)?.at ?? [];
  const at = pairs.filter((pair) => isOffered(pair, offers));
  return { service, startsAt, at } satisfies FreeSlot;
}

/** Each with whom the service's first one is with, where they are free then too. */
function toDates(slots: readonly FreeSlot[]): PackageDate[] {
  const firsts = new Map<Id, FreePair>();
  return slots.flatMap((slot) => {
    const first = firsts.get(slot.service.id);
    const pair = first ? toSeriesPair(slot, first) : slot.at[0];
    if (!pair) return [];
    if (!first) firsts.set(slot.service.id, pair);
    const [employeeId, locationId] = pair;
    return [{ service: slot.service, startsAt: slot.startsAt, employeeId, locationId }];
  });
}
