import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { EventPeriod } from '../../proxy/contract/events.js';
import { define } from '../define.js';
import type { TimesView } from '../flow/booking-view.js';
import { toPlaceWords } from '../text/en/places.js';
import { toCity } from '../text/zone-names.js';
import { toDayIn } from '../time/zoned.js';
import { base } from '../ui/base.styles.js';
import { toPeriodLines, toShortPeriod } from './event-period-words.js';

/** As many dates are seen at a glance. */
const glanceCount = 12;

/** When an event takes place: start and end of every period, on both clocks where they differ. */
export class EventPeriods extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        font-variant-numeric: tabular-nums;
      }
      p,
      summary {
        font-weight: 550;
        overflow-wrap: anywhere;
      }
      p + p {
        color: var(--_mute);
        font-weight: 450;
      }
      /* Its target is tall, its line is not. */
      details {
        margin-block: -8px;
      }
      summary {
        min-block-size: 44px;
        padding-block: 10px;
        cursor: pointer;
      }
      ol {
        display: grid;
        gap: 6px;
        padding-block-end: 8px;
        font-size: 0.9375em;
        font-weight: 450;
      }
      small {
        display: inline-block;
        font-size: 0.9375em;
        color: var(--_mute);
      }
    `,
  ];

  @property({ attribute: false }) view!: TimesView;
  /** Ascending. */
  @property({ attribute: false }) periods: readonly EventPeriod[] = [];

  override render() {
    const { periods, view } = this;
    const [first, ...further] = periods;
    const last = further.at(-1);
    if (!first) return nothing;
    if (!last) return toPeriodLines(first, view).map((line) => html`<p><bdi>${line}</bdi></p>`);
    const { format, strings, clocks } = view;
    const toDay = ({ startsAt }: EventPeriod) => format.longDay(toDayIn(startsAt, clocks.first));
    const { dates } = toPlaceWords(strings).periods;
    return html`<details ?open=${periods.length <= glanceCount}>
      <summary><bdi>${dates(format.count(periods.length), toDay(first), toDay(last))}</bdi></summary>
      <ol>
        ${periods.map((period) => html`<li>${this.#renderShort(period)}</li>`)}
      </ol>
    </details>`;
  }

  #renderShort(period: EventPeriod) {
    const { clocks, strings } = this.view;
    const { first, second } = toShortPeriod(period, this.view);
    if (!second) return html`<bdi>${first}</bdi>`;
    const { inCity } = strings.time;
    return html`<bdi>${inCity(first, toCity(clocks.first))}</bdi>
      <small><bdi>${inCity(second, toCity(clocks.second))}</bdi></small>`;
  }
}

define('amelia-event-periods', EventPeriods);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-event-periods': EventPeriods;
  }
}
