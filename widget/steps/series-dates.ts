import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Instant } from '../../proxy/contract/time.js';
import { define } from '../define.js';
import type { BookingView } from '../flow/booking-view.js';
import { toCity } from '../text/zone-names.js';
import { base } from '../ui/base.styles.js';
import { toBothClocks, toSecondTime, toShortWhen, writeSecondCity } from './when.js';

/** One date of a series. */
export interface ListedDate {
  startsAt: Instant;
  /** With whom and where, where that is told. */
  employee?: string | null;
  location?: string | null;
}

/**
 * The dates of a series, short: each with the second clock's time where that differs, and with
 * what is not the same on all of them.
 */
export class SeriesDates extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        display: grid;
        gap: 6px;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) view!: BookingView;
  @property({ attribute: false }) dates: readonly ListedDate[] = [];

  override render() {
    const differs = (name: 'employee' | 'location') =>
      this.dates.some((date) => date[name] !== this.dates[0]?.[name]);
    const [hasEmployees, hasLocations] = [differs('employee'), differs('location')];
    return html`<ol>
      ${this.dates.map(({ startsAt, employee, location }) => {
        const notes = [hasEmployees && employee, hasLocations && location];
        const parts = [...toTimes(startsAt, this.view), ...notes].filter(Boolean);
        return html`<li>${parts.join(' · ')}</li>`;
      })}
    </ol>`;
  }
}

function toTimes(startsAt: Instant, view: BookingView): string[] {
  const { strings, clocks } = view;
  const both = toBothClocks(startsAt, view);
  const when = toShortWhen(startsAt, view);
  const first = both.second ? strings.time.inCity(when, toCity(clocks.first)) : when;
  // The second clock's time and its city stay on one line.
  return [first, writeSecondCity(view)(toSecondTime(both, view)).replaceAll(' ', '\u00a0')];
}

define('amelia-series-dates', SeriesDates);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-series-dates': SeriesDates;
  }
}
