import type { ServiceView } from '../flow/booking-view.js';
import { type Choice, toOffers } from '../flow/choice.js';
import { toChoicePrice } from '../flow/choice-price.js';
import { toWholeSeconds } from '../flow/whole-duration.js';
import { nameTax } from './chosen.js';
import { toLeastLabel } from './option-cards.js';

/** What one appointment will cost and how long it takes: `from $85.00 with VAT · 1 hour 15 minutes`. */
export function toTotalLine(view: ServiceView): string {
  const { format, service, state } = view;
  const choice: Choice = { ...state.choice, slot: null, series: null };
  const offers = toOffers(service, choice);
  const who = offers.length > 0 ? offers : [{}];
  const prices = who.map((offer) => toChoicePrice(service, { ...choice, ...offer }));
  const sums = prices.map((price) => price?.totalMinor ?? 0);
  const least = nameTax(toLeastLabel(sums, view), prices[0]?.lines ?? [], view);
  return `${least} · ${format.duration(toWholeSeconds(service, choice))}`;
}
