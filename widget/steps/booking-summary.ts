import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import type { BookingView } from '../flow/booking-view.js';
import { toChoicePrice } from '../flow/choice-price.js';
import { findService } from '../flow/flows.js';
import { toSeriesSlots } from '../flow/series.js';
import { base } from '../ui/base.styles.js';
import {
  findPlace,
  nameTax,
  toEmployeeLabel,
  toExtrasLabel,
  toSumLabel,
  toWholeTitle,
} from './chosen.js';
import { toShortWhen } from './when.js';

/** What is chosen so far, so that nothing chosen is out of sight. */
export class BookingSummary extends LitElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        gap: 10px;
        font-size: 0.875em;
      }
      dt {
        color: var(--_mute);
        font-size: 0.9em;
      }
      dd {
        font-weight: 550;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) view!: BookingView;

  override render() {
    const lines = toSummary(this.view);
    if (lines.length === 0) return nothing;
    return html`<dl aria-label=${this.view.strings.summary}>
      ${lines.map(
        ({ term, text }) => html`<div>
          <dt>${term}</dt>
          <dd>${text}</dd>
        </div>`,
      )}
    </dl>`;
  }
}

/** One thing chosen: what it is, and what was chosen. */
interface SummaryLine {
  term: string;
  text: string;
}

function toSummary(view: BookingView): SummaryLine[] {
  const { catalog, state, strings, format } = view;
  const service = findService(state.choice, catalog);
  if (!service) return [];
  const { employeeId, persons, slot, series } = state.choice;
  const further = slot ? toSeriesSlots(series).length : 0;
  const { what } = strings;
  const serviceView = { ...view, chosen: service, service };
  const total = state.quote ?? toChoicePrice(service, state.choice);
  return [
    { term: what.service, text: toWholeTitle(service, view) },
    { term: what.with, text: employeeId || slot ? toEmployeeLabel(serviceView) : '' },
    { term: what.where, text: findPlace(serviceView)?.name ?? '' },
    { term: what.persons, text: persons > 1 ? format.count(persons) : '' },
    { term: what.extras, text: toExtrasLabel(service, view) },
    { term: what.when, text: slot ? toShortWhen(slot.startsAt, view) : '' },
    { term: what.dates, text: further > 0 ? format.count(further + 1) : '' },
    {
      term: what.total,
      text: total ? nameTax(toSumLabel(total.totalMinor, view), total.lines, view) : '',
    },
  ].filter(({ text }) => text !== '');
}

define('amelia-booking-summary', BookingSummary);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-booking-summary': BookingSummary;
  }
}
