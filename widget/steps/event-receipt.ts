import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import type { BookingView } from '../flow/booking-view.js';
import { toPlaceWords } from '../text/en/places.js';
import { base } from '../ui/base.styles.js';
import { toSumLabel } from './chosen.js';
import { toWhoComes } from './event-chosen.js';
import './event-periods.js';
import { renderFacts } from './fact-list.js';
import { styles } from './receipt-facts.styles.js';

/** What was booked of an event: all its periods, as the proxy has confirmed them. */
export class EventReceipt extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) view!: BookingView;

  override render() {
    const { view } = this;
    const { receipt, choice } = view.state;
    if (!receipt) return nothing;
    const { title, appointments, totalMinor } = receipt;
    const { what } = view.strings;
    const { event } = choice;
    const periods = html`<amelia-event-periods .view=${view} .periods=${appointments}></amelia-event-periods>`;
    return html`<dl>
      ${renderFacts([
        [toPlaceWords(view.strings).places.event, title],
        [what.when, periods],
        // All periods are at the event's one place.
        [what.where, appointments[0]?.location ?? null],
        ...(event ? [toWhoComes({ ...view, chosen: event, event })] : []),
        [what.total, toSumLabel(totalMinor, view)],
      ])}
    </dl>`;
  }
}

define('amelia-event-receipt', EventReceipt);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-event-receipt': EventReceipt;
  }
}
