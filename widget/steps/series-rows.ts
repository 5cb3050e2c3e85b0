import type { Minor } from '../../proxy/contract/catalog.js';
import { toSeriesPair } from '../../proxy/contract/pair.js';
import { toBill } from '../../proxy/contract/price.js';
import type { Day, Instant } from '../../proxy/contract/time.js';
import type { ServiceView } from '../flow/booking-view.js';
import type { Series, SeriesDate } from '../flow/series.js';
import { type Filling, toFreeSlots } from '../flow/series-fill.js';
import { isKnown, isTooFar } from '../flow/series-times.js';
import { type SeriesWords, toSeriesWords } from '../text/en/series.js';
import { toSumLabel } from './chosen.js';
import { toBothClocks, toSecondTime, toShortWhen, writeSecondCity } from './when.js';

/** How it stands with a date of a series. */
export type RowState = Exclude<keyof SeriesWords['states'], 'first'>;

/** A date of a series, in words. */
export interface SeriesRow {
  state: RowState;
  at: Instant;
  /** On the first clock. */
  day: Day;
  /** On the first clock. */
  when: string;
  /** On the second, where that differs. */
  secondTime: string;
  /** What is to be said of it. */
  note: string;
  /** Empty where all dates cost the same, or nobody knows yet. */
  price: string;
}

/**
 * The first date of a series and those it recurs on, in words.
 *
 * @param isLooking whether free times are still asked for.
 */
export function toRows(
  series: Series,
  filling: Filling,
  view: ServiceView,
  isLooking: boolean,
): [SeriesRow, ...SeriesRow[]] {
  const { states } = toSeriesWords(view.strings);
  const prices = toPrices(series, filling, view);
  const toWords = (at: Instant, price: Minor | null | undefined) => {
    const onClocks = toBothClocks(at, view);
    return {
      at,
      day: onClocks.first.day,
      when: toShortWhen(at, view),
      secondTime: writeSecondCity(view)(toSecondTime(onClocks, view)),
      price: price === null || price === undefined ? '' : toSumLabel(price, view),
    };
  };
  const { startsAt } = filling.first;
  return [
    { ...toWords(startsAt, prices[0]), state: 'free', note: states.first },
    ...series.dates.map((date, index): SeriesRow => {
      const state = toState(series, index, filling, isLooking);
      const note = states[state];
      return {
        ...toWords(date.slot?.startsAt ?? date.wantedAt, prices[index + 1]),
        state,
        note: typeof note === 'string' ? note : note(toShortWhen(date.wantedAt, view)),
      };
    }),
  ];
}

function toState(series: Series, index: number, filling: Filling, isLooking: boolean): RowState {
  const { known } = filling;
  const date = series.dates[index] as SeriesDate;
  if (date.isLeftOut) return 'out';
  if (date.slot) {
    if (date.slot.startsAt === date.wantedAt) return 'free';
    return date.isChosen ? 'chosen' : 'moved';
  }
  if (isTooFar(date, known)) return 'far';
  if (date.gone) return 'gone';
  if (!isKnown(date, known)) return isLooking ? 'looking' : 'unknown';
  return toFreeSlots(series, index, filling).length > 0 ? 'taken' : 'none';
}

/** What each date costs by itself; none where all cost the same. */
function toPrices(series: Series, { first }: Filling, view: ServiceView): (Minor | null)[] {
  const { durationSeconds, persons, extras } = view.state.choice;
  const [pair] = first.at;
  if (!pair) return [];
  const prices = [{ slot: first, isLeftOut: undefined }, ...series.dates].map(
    ({ slot, isLeftOut }) => {
      const whom = slot && !isLeftOut && toSeriesPair(slot, pair);
      if (!whom) return null;
      const [employeeId, locationId] = whom;
      return toBill(view.service, {
        durationSeconds: durationSeconds ?? undefined,
        persons,
        extras,
        dates: [{ employeeId, locationId }],
      }).totalMinor;
    },
  );
  return new Set(prices.filter((price) => price !== null)).size > 1 ? prices : [];
}
