import { html, nothing, type TemplateResult } from 'lit';
import { toUnitPriceMinor, toUnitPrices } from '../../proxy/contract/unit-price.js';
import type { ServiceView } from '../flow/booking-view.js';
import { type Choice, toEmployeeIds, toLocationIds, toOffers } from '../flow/choice.js';
import { toSumLabel } from './chosen.js';

/** One of several answers to a question. */
export interface OptionCard {
  /** null: the first duration, anyone, anywhere. */
  value: number | null;
  name: string;
  hint?: string;
  price?: string;
}

/** What the cards ask for. */
export type OptionName = 'durationSeconds' | 'employeeId' | 'locationId';

/** A question and its cards, one of them chosen; nothing where there is nothing to choose. */
export function renderOptionCards(
  name: OptionName,
  legend: string,
  cards: readonly OptionCard[],
  chosen: Pick<Choice, OptionName>,
  choose: (change: Partial<Pick<Choice, OptionName>>) => void,
): TemplateResult | typeof nothing {
  if (cards.length === 0) return nothing;
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="options">
      ${cards.map(
        (card) => html`<label class="choice">
          <input
            type="radio"
            name=${name}
            .checked=${chosen[name] === card.value}
            @change=${() => choose({ [name]: card.value })}
          />
          <span><bdi>${card.name}</bdi></span>
          <small ?hidden=${!card.hint}>${card.hint}</small>
          <b ?hidden=${!card.price}>${card.price}</b>
        </label>`,
      )}
    </div>
  </fieldset>`;
}

/**
 * What is open again, where whom and where do not go together: the last choice counts.
 *
 * @returns `status` says it in words; empty: nothing was undone.
 */
export function findLost(
  { catalog, service, strings }: ServiceView,
  next: Pick<Choice, 'employeeId' | 'locationId'>,
  change: Partial<Choice>,
): { status: string; opened: { employeeId?: null; locationId?: null } } {
  if (toOffers(service, next).length > 0) return { status: '', opened: {} };
  const other = 'employeeId' in change ? 'locationId' : 'employeeId';
  const others = other === 'employeeId' ? catalog.employees : catalog.locations;
  const lost = others.find(({ id }) => id === next[other]);
  return { status: lost ? strings.options.opened(lost.name) : '', opened: { [other]: null } };
}

/** Every duration with its price, the shortest first; none where there is nothing to choose. */
export function toDurationCards(view: ServiceView): OptionCard[] {
  const { format, service, state } = view;
  const [first, ...others] = service.durations;
  if (!first || others.length === 0) return [];
  return service.durations
    .toSorted((one, other) => one.seconds - other.seconds)
    .map(({ seconds }) => ({
      value: seconds === first.seconds ? null : seconds,
      name: format.duration(seconds),
      price: toUnitLabel(view, { ...state.choice, durationSeconds: seconds }),
    }));
}

/** Whoever does the service, with what they ask for it where that differs. */
export function toEmployeeCards(view: ServiceView): OptionCard[] {
  const { catalog, service, state, strings } = view;
  const ids = toEmployeeIds(service, null);
  if (ids.length < 2) return [];
  const seconds = state.choice.durationSeconds ?? undefined;
  const isPriced = toUnitPrices(service, seconds).length > 1;
  const theirs = ids.map((employeeId): OptionCard => {
    const price = toUnitPriceMinor(service, seconds, { employeeId });
    return {
      value: employeeId,
      name: catalog.employees.find(({ id }) => id === employeeId)?.name ?? '',
      ...(isPriced && { price: toSumLabel(price, view) }),
    };
  });
  return [
    { value: null, name: strings.options.anyone, hint: strings.options.anyoneHint },
    ...theirs,
  ];
}

/** Every place where the service is done. */
export function toLocationCards({ catalog, service, strings }: ServiceView): OptionCard[] {
  const ids = toLocationIds(service, null);
  if (ids.length < 2) return [];
  const { anywhere, anywhereHint } = strings.options;
  const theirs = ids.map((value): OptionCard => {
    const location = catalog.locations.find(({ id }) => id === value);
    return { value, name: location?.name ?? '', hint: location?.address ?? '' };
  });
  return [{ value: null, name: anywhere, hint: anywhereHint }, ...theirs];
}

/** What one person's appointment costs without extras: `Free`, `$35.00`, `from $30.00`. */
export function toUnitLabel(view: ServiceView, choice: Choice): string {
  const offers = toOffers(view.service, choice);
  const seconds = choice.durationSeconds ?? undefined;
  const prices = toUnitPrices({ ...view.service, offers }, seconds);
  return toLeastLabel(prices, view);
}

/** The least of several sums in words, `from` where there is more than one. */
export function toLeastLabel(sums: readonly number[], view: ServiceView): string {
  const least = toSumLabel(Math.min(...sums), view);
  return sums.some((sum) => sum !== sums[0]) ? view.strings.from(least) : least;
}
