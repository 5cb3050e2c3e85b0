import type { BookedExtra } from './appointment.js';
import { Refusal, toFields, toWhole } from './php.js';
import type { Extra, Service } from './rows.js';
import type { Store } from './store.js';
import { toTaxJson } from './taxes.js';

/** An extra and how many of it. */
export interface ChosenExtra {
  extra: Extra;
  quantity: number;
}

/**
 * The extras of `bookings[0]`: known ones, and nothing else is looked at. Neither their maximum nor
 * what has to be chosen keeps anybody from booking, and a price that came along is not read.
 *
 * @throws {Refusal} 500 where the service has no such extra.
 */
export function readChosenExtras(service: Service, sent: Record<string, unknown>): ChosenExtra[] {
  return Object.values(toFields(sent.extras)).map((chosen) => {
    const { extraId, quantity } = toFields(chosen);
    const extra = service.extras.find(({ id }) => id === toWhole(extraId));
    if (!extra) throw new Refusal(500, `Invalid key ${String(extraId ?? '')}.`);
    return { extra, quantity: toWhole(quantity) ?? 1 };
  });
}

/** What the extras add to the appointment, in seconds. */
export function toExtraSeconds(chosen: ChosenExtra[]): number {
  return chosen.reduce((sum, { extra, quantity }) => sum + (extra.duration ?? 0) * quantity, 0);
}

/** The rows of the extras, at today's prices and taxes. */
export function bookExtras(store: Store, service: Service, chosen: ChosenExtra[]): BookedExtra[] {
  return chosen.map(({ extra, quantity }) => ({
    id: store.nextId('bookedExtra'),
    extraId: extra.id,
    quantity,
    price: extra.price,
    aggregatedPrice: extra.aggregatedPrice ?? service.aggregatedPrice,
    tax: toTaxJson(store, 'extra', extra.id),
  }));
}
