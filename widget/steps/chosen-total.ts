import type { ServiceView } from '../flow/booking-view.js';
import { type Choice, toDurationSeconds, toOffers } from '../flow/choice.js';
import { toChoicePrice } from '../flow/choice-price.js';
import { toLeastLabel } from './option-cards.js';

/** What one appointment will cost and how long it takes: `from $85.00 · 1 hr 15 min`. */
export function toTotalLine(view: ServiceView): string {
  const { format, service, state } = view;
  const choice: Choice = { ...state.choice, slot: null, series: null };
  const offers = toOffers(service, choice);
  const who = offers.length > 0 ? offers : [{}];
  const sums = who.map((offer) => toChoicePrice(service, { ...choice, ...offer })?.totalMinor ?? 0);
  return `${toLeastLabel(sums, view)} · ${format.duration(toWholeSeconds(view))}`;
}

/** How long it takes with its extras, in seconds. */
function toWholeSeconds({ service, state }: ServiceView): number {
  return state.choice.extras.reduce(
    (seconds, { id, quantity }) => {
      const extra = service.extras.find((each) => each.id === id);
      return seconds + (extra?.durationSeconds ?? 0) * quantity;
    },
    toDurationSeconds(service, state.choice),
  );
}
