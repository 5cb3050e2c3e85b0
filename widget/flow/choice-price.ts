import type { Service } from '../../proxy/contract/catalog.js';
import { toSeriesPair } from '../../proxy/contract/pair.js';
import { type Bill, toBill } from '../../proxy/contract/price.js';
import { toUnitPrices, type Whom } from '../../proxy/contract/unit-price.js';
import { type Choice, toOffers, toPair } from './choice.js';
import { toSeriesSlots } from './series.js';

/** What the choice costs; null while that depends on who will do it, and where. */
export function toChoicePrice(service: Service, choice: Choice): Bill | null {
  const dates = toDates(service, choice);
  const { durationSeconds, ...chosen } = choice;
  return (
    dates && toBill(service, { ...chosen, durationSeconds: durationSeconds ?? undefined, dates })
  );
}

/** Whom each date is with; null while somebody else would ask another price. */
function toDates(service: Service, choice: Choice): [Whom, ...Whom[]] | null {
  if (choice.slot) return [toPair(choice), ...toSeriesWhom(choice)];
  const offers = toOffers(service, choice);
  const [whom = {}] = offers;
  const prices = toUnitPrices({ ...service, offers }, choice.durationSeconds ?? undefined);
  return prices.length > 1 ? null : [whom];
}

/** Whom the proxy will take for each further date. */
function toSeriesWhom({ slot, series }: Choice): Whom[] {
  const first = slot?.at[0];
  return toSeriesSlots(series).map((date) => {
    const pair = first ? toSeriesPair(date, first) : date.at[0];
    return pair ? { employeeId: pair[0], locationId: pair[1] } : {};
  });
}
