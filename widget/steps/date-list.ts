import { html, type TemplateResult } from 'lit';
import type { Instant } from '../../proxy/contract/time.js';
import type { BookingView } from '../flow/booking-view.js';
import { toCity } from '../text/zone-names.js';
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
export function renderDates(dates: readonly ListedDate[], view: BookingView): TemplateResult {
  const differs = (name: 'employee' | 'location') =>
    dates.some((each) => each[name] !== dates[0]?.[name]);
  const [hasEmployees, hasLocations] = [differs('employee'), differs('location')];
  return html`<ol class="dates">
    ${dates.map((date) => {
      const notes = [hasEmployees && date.employee, hasLocations && date.location];
      return html`<li>${[...toTimes(date.startsAt, view), ...notes].filter(Boolean).join(' · ')}</li>`;
    })}
  </ol>`;
}

function toTimes(startsAt: Instant, view: BookingView): string[] {
  const { strings, clocks } = view;
  const both = toBothClocks(startsAt, view);
  const when = toShortWhen(startsAt, view);
  const first = both.second ? strings.time.inCity(when, toCity(clocks.first)) : when;
  return [first, writeSecondCity(view)(toSecondTime(both, view))];
}
