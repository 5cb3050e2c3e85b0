import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import type { BookingView, ServiceView } from '../flow/booking-view.js';
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
import { type Fact, renderFacts } from './fact-list.js';
import { styles } from './summary.styles.js';
import { toShortWhen } from './when.js';

/** What is chosen so far, so that nothing chosen is out of sight. */
export class BookingSummary extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) view!: BookingView;

  override render() {
    const { view } = this;
    const { event, packageId } = view.state.choice;
    // Its code is there where it can be chosen.
    if (event) {
      return html`<amelia-event-summary .view=${{ ...view, chosen: event, event }}></amelia-event-summary>`;
    }
    if (packageId !== null) {
      return html`<amelia-package-summary .view=${view}></amelia-package-summary>`;
    }
    const service = findService(view.state.choice, view.catalog);
    if (!service) return nothing;
    const facts = toServiceSummary({ ...view, chosen: service, service });
    return html`<dl aria-label=${view.strings.summary}>${renderFacts(facts)}</dl>`;
  }
}

function toServiceSummary(view: ServiceView): Fact[] {
  const { service, state, strings, format } = view;
  const { employeeId, persons, slot, series } = state.choice;
  const further = slot ? toSeriesSlots(series).length : 0;
  const { what } = strings;
  const total = state.quote ?? toChoicePrice(service, state.choice);
  return [
    [what.service, toWholeTitle(service, view)],
    [what.with, employeeId || slot ? toEmployeeLabel(view) : ''],
    [what.where, findPlace(view)?.name ?? ''],
    [what.persons, persons > 1 ? format.count(persons) : ''],
    [what.extras, toExtrasLabel(service, view)],
    [what.when, slot ? toShortWhen(slot.startsAt, view) : ''],
    [what.dates, further > 0 ? format.count(further + 1) : ''],
    [what.total, total ? nameTax(toSumLabel(total.totalMinor, view), total.lines, view) : ''],
  ];
}

define('amelia-booking-summary', BookingSummary);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-booking-summary': BookingSummary;
  }
}
