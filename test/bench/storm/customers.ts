import type { Availability, Slot } from '../../../proxy/contract/availability.js';
import type { BookingAnswer, Receipt } from '../../../proxy/contract/booking.js';
import type { AskProxy } from './asking.js';
import { firstStormEvent, stormEvents } from './business.js';
import { isTold, type Kind, noteBooked, type Wish } from './ledger.js';

const dayMs = 86_400_000;
/** Without anything to choose. */
const services = [1, 2, 3, 4] as const;
/** The package whose first visit is booked with it, and what that is. */
const [goodStart, consultation] = [1, 1];
const zones = ['UTC', 'Europe/Belgrade', 'America/St_Johns'];

/** Everybody who comes to the shop in the storm. */
export interface Customers {
  /** Somebody does something. */
  act(): Promise<unknown>;
  wishes: readonly Wish[];
  /** Asks the address that tells what became of it, where that is not known. */
  askOutcome(wish: Wish): Promise<void>;
}

/** Most look, some book, few of them again with the same key, some come back. */
export function createCustomers(ask: AskProxy): Customers {
  const wishes: Wish[] = [];
  const free = new Map<number, Slot[]>();

  async function lookAtTimes() {
    const service = pick(services) ?? consultation;
    const fromDays = 3 + 14 * Math.floor(Math.random() * 20);
    const search = new URLSearchParams({
      service: `${service}`,
      from: dayAhead(fromDays),
      to: dayAhead(fromDays + 20),
      timeZone: pick(zones) ?? 'UTC',
    });
    const answer = await ask(`/v1/availability?${search}`);
    if (answer?.status !== 200) return;
    const { slots }: Availability = JSON.parse(answer.text);
    if (slots.length > 0) free.set(service, slots);
  }

  async function book(kind: Kind) {
    const number = wishes.length;
    const email = `visitor-${number}@example.test`;
    const choice = toChoice(kind);
    if (!choice) return lookAtTimes();
    const body = JSON.stringify({
      kind,
      ...choice,
      customer: { firstName: 'Jordan', lastName: 'Parker', email },
      timeZone: 'America/New_York',
      locale: 'en-US',
    });
    const wish: Wish = { kind, key: crypto.randomUUID(), email, body, sent: 0 };
    wishes.push(wish);
    // Some are impatient, and press twice.
    await Promise.all(Math.random() < 0.1 ? [send(wish), send(wish)] : [send(wish)]);
  }

  function toChoice(kind: Kind) {
    if (kind === 'event') {
      return { eventId: firstStormEvent + Math.floor(Math.random() * stormEvents) };
    }
    const serviceId = kind === 'package' ? consultation : pick(services);
    const slot = serviceId && pick(free.get(serviceId) ?? []);
    if (!slot) return undefined;
    const { startsAt } = slot;
    if (kind === 'appointment') return { serviceId, startsAt };
    return { packageId: goodStart, appointments: [{ serviceId, startsAt }] };
  }

  async function send(wish: Wish) {
    wish.sent += 1;
    wish.ending = undefined;
    const answer = await ask('/v1/bookings', { 'Idempotency-Key': wish.key }, wish.body);
    if (answer?.status === 201) noteReceipt(wish, answer.text);
    if (answer?.status === 202) wish.location = answer.headers.location;
  }

  async function askOutcome(wish: Wish) {
    if (!wish.location || isTold(wish)) return;
    const { sent } = wish;
    const answer = await ask(wish.location, { 'Idempotency-Key': wish.key });
    if (answer?.status !== 200) return;
    noteReceipt(wish, answer.text);
    // What was sent meanwhile may be told of already, or not.
    if (wish.sent === sent) wish.ending = wish.booked ? 'booked' : 'none';
  }

  async function sendAgain() {
    const wish = pick(wishes.slice(-200));
    if (wish) await (wish.location && Math.random() < 0.5 ? askOutcome(wish) : send(wish));
  }

  async function comeBack() {
    const wish = pick(wishes.slice(-1_000));
    if (!wish?.booked?.token) return lookAtTimes();
    const { id, token } = wish.booked;
    const authorization = { Authorization: `Bearer ${token}` };
    const path = `/v1/${wish.kind === 'package' ? 'purchases' : 'bookings'}/${id}`;
    if (wish.kind === 'package' || Math.random() < 0.6) return ask(path, authorization);
    const answer = await ask(`${path}/cancel`, authorization, '{}');
    if (answer?.status === 200) wish.isCanceled = true;
  }

  const habits: [shares: number, act: () => Promise<unknown>][] = [
    [80, () => ask('/v1/catalog')],
    [60, lookAtTimes],
    [18, () => ask(`/v1/events?from=${dayAhead(0)}&to=${dayAhead(60)}`)],
    [12, () => ask(`/v1/events/${firstStormEvent + Math.floor(Math.random() * stormEvents)}`)],
    [2, () => book('appointment')],
    [2, () => book('event')],
    [1, () => book('package')],
    [5, sendAgain],
    [10, comeBack],
  ];

  const acts = habits.flatMap(([shares, act]) => Array.from({ length: shares }, () => act));

  return {
    act: async () => pick(acts)?.(),
    wishes,
    askOutcome,
  };
}

function noteReceipt(wish: Wish, text: string): void {
  const { booking }: BookingAnswer | { booking: Receipt | null } = JSON.parse(text);
  if (booking) noteBooked(wish, { id: booking.id, token: booking.manage?.token });
}

function pick<T>(choices: readonly T[]): T | undefined {
  return choices[Math.floor(Math.random() * choices.length)];
}

function dayAhead(days: number): string {
  return new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
}
