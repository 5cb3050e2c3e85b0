import type { Service } from '../../proxy/contract/catalog.js';
import { toSeriesPair } from '../../proxy/contract/pair.js';
import { type Price, toPrice } from '../../proxy/contract/price.js';
import { toUnitPrices, type Whom } from '../../proxy/contract/unit-price.js';
import { type Choice, toOffers, toPair } from './choice.js';
import { toSeriesSlots } from './series.js';

/** What the choice costs; null while that depends on who will do it, and where. */
export function toChoicePrice(service: Service, choice: Choice): Price | null {
  const { durationSeconds, persons, extras, coupon } = choice;
  const seconds = durationSeconds ?? undefined;
  if (!choice.slot) {
    const offers = toOffers(service, choice);
    if (toUnitPrices({ ...service, offers }, seconds).length > 1) return null;
    const [whom = {}] = offers;
    return toPrice(service, { durationSeconds: seconds, persons, extras, coupon, dates: [whom] });
  }
  const dates: [Whom, ...Whom[]] = [toPair(choice), ...toSeriesWhom(choice)];
  return toPrice(service, { durationSeconds: seconds, persons, extras, coupon, dates });
}

/** Whom the proxy will take for each further date. */
function toSeriesWhom({ slot, series }: Choice): Whom[] {
  const first = slot?.at[0];
  return toSeriesSlots(series).map((date) => {
    const pair = first ? toSeriesPair(date, first) : date.at[0];
    return pair ? { employeeId: pair[0], locationId: pair[1] } : {};
  });
}
