import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import type { EventView } from '../flow/booking-view.js';
import { toPlaceWords } from '../text/en/places.js';
import { base } from '../ui/base.styles.js';
import { toWhoComes } from './event-chosen.js';
import { toShortPeriod } from './event-period-words.js';
import { toHindrance } from './event-status.js';
import { toEventTotal } from './event-total.js';
import { type Fact, renderFacts } from './fact-list.js';
import { styles } from './summary.styles.js';

/** What is chosen so far of an event. */
export class EventSummary extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) view!: EventView;

  override render() {
    return html`<dl aria-label=${this.view.strings.summary}>${renderFacts(toSummary(this.view))}</dl>`;
  }
}

function toSummary(view: EventView): Fact[] {
  const { event, format, strings } = view;
  const { what } = strings;
  const [first, ...further] = event.periods;
  const total = toHindrance(event, view) ? '' : toEventTotal(view);
  return [
    [toPlaceWords(strings).places.event, event.name],
    [what.when, first ? toShortPeriod(first, view).first : ''],
    [what.dates, further.length > 0 ? format.count(further.length + 1) : ''],
    [what.where, event.place],
    toWhoComes(view),
    [what.total, total && html`<bdi>${total}</bdi>`],
  ];
}

define('amelia-event-summary', EventSummary);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-event-summary': EventSummary;
  }
}
