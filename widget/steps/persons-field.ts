import { html, type TemplateResult } from 'lit';
import type { BookingView } from '../flow/booking-view.js';
import type { ChangeQuantityEvent } from '../ui/events.js';
import '../ui/quantity-field.js';

/** How many people may come, and what is said of their price. */
export interface AskedPersons {
  legend: string;
  persons: { min: number; max: number };
  isFree: boolean;
  /** What each costs; empty: the price is for all together. */
  each: string;
}

/** Asks how many people come. */
export function renderPersons(
  { legend, persons: { min, max }, isFree, each }: AskedPersons,
  { state, strings }: BookingView,
  choose: (persons: number) => void,
): TemplateResult {
  const { fewer, more, pricedTogether } = strings.options;
  return html`<fieldset aria-describedby="priced">
    <legend>${legend}</legend>
    <div class="persons">
      <amelia-quantity-field
        .label=${legend}
        .fewer=${fewer}
        .more=${more}
        .min=${min}
        .max=${max}
        .quantity=${state.choice.persons}
        @change-quantity=${({ quantity }: ChangeQuantityEvent) => choose(quantity)}
      ></amelia-quantity-field>
      <small id="priced" class="figures" ?hidden=${isFree}>${each || pricedTogether}</small>
    </div>
  </fieldset>`;
}
