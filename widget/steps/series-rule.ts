import { html, nothing, type TemplateResult } from 'lit';
import type { ServiceView } from '../flow/booking-view.js';
import type { Rule } from '../flow/recurrence.js';
import type { Cycle } from '../flow/series.js';
import { type SeriesWords, toSeriesWords } from '../text/en/series.js';
import type { ChangeQuantityEvent } from '../ui/events.js';
import '../ui/quantity-field.js';

const mostEvery: Record<Cycle, number> = { daily: 30, weekly: 12, monthly: 12 };
const leastTimes = 2;
const mostTimes = 52;
const startTimes = 4;

/**
 * How often: just once, or how it recurs.
 *
 * @param rule - null: just once.
 */
export function renderSeriesRule(
  rule: Rule | null,
  { service, strings }: ServiceView,
  change: (rule: Rule | null) => void,
): TemplateResult {
  const series = toSeriesWords(strings);
  const renderCycle = (name: string, cycle: Cycle | null) => html`<label class="choice">
    <input
      type="radio"
      name="cycle"
      .checked=${(rule?.cycle ?? null) === cycle}
      @change=${() => change(cycle && { cycle, every: 1, times: rule?.times ?? startTimes })}
    />
    ${name}
  </label>`;
  return html`<fieldset>
      <legend class="visually-hidden">${series.heading}</legend>
      <div class="cycles">
        ${renderCycle(series.once, null)}
        ${service.recurring?.cycles.map((cycle) => renderCycle(series.cycles[cycle], cycle))}
      </div>
    </fieldset>
    ${rule ? renderQuantities(rule, series, change) : nothing}`;
}

function renderQuantities(
  rule: Rule,
  series: SeriesWords,
  change: (rule: Rule) => void,
): TemplateResult {
  const interval = series.interval[rule.cycle];
  return html`<div class="quantities">
    <div>
      <p aria-hidden="true">${interval}</p>
      <amelia-quantity-field
        .label=${interval}
        .fewer=${series.moreOften}
        .more=${series.lessOften}
        .max=${mostEvery[rule.cycle]}
        .quantity=${rule.every}
        @change-quantity=${({ quantity }: ChangeQuantityEvent) =>
          change({ ...rule, every: quantity })}
      ></amelia-quantity-field>
    </div>
    <div>
      <p aria-hidden="true">${series.times}</p>
      <amelia-quantity-field
        .label=${series.times}
        .fewer=${series.fewer}
        .more=${series.more}
        .min=${leastTimes}
        .max=${mostTimes}
        .quantity=${rule.times}
        @change-quantity=${({ quantity }: ChangeQuantityEvent) =>
          change({ ...rule, times: quantity })}
      ></amelia-quantity-field>
    </div>
  </div>`;
}
