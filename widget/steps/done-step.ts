import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { Receipt } from '../../proxy/contract/booking.js';
import { toBookedPlace } from '../../proxy/contract/place.js';
import { define } from '../define.js';
import { base } from '../ui/base.styles.js';
import { toBookedTitle, toSumLabel } from './chosen.js';
import { styles } from './done-step.styles.js';
import { renderFacts } from './fact-list.js';
import { renderLoadFailure } from './load-failure.js';
import { styles as receiptFacts } from './receipt-facts.styles.js';
import { StepElement } from './step-element.js';
import { toWhenLines } from './when.js';

/** Booked: what, when, where, and what next. Shows only what the proxy has confirmed. */
export class DoneStep extends StepElement {
  static override styles = [base, receiptFacts, styles];

  readonly #load = new Task(this, {
    args: () => [],
    task: () => import('./after-booking.js'),
  });

  override render() {
    const { view } = this;
    const load = this.#load;
    const { receipt } = view.state;
    if (!receipt) return nothing;
    const isLoading = load.status === TaskStatus.INITIAL || load.status === TaskStatus.PENDING;
    return html`<div class="ok" aria-hidden="true">✓</div>
      ${this.#renderHeading(receipt)}
      ${this.#renderBooked(receipt)}
      ${load.render({
        complete: () => html`<amelia-after-booking .view=${view}></amelia-after-booking>`,
      })}
      ${renderLoadFailure(load, this, view)}
      <div class="foot" ?hidden=${isLoading}>
        <button class="quiet" @click=${() => this.request({ type: 'start-over' })}>
          ${view.strings.done.another}
        </button>
      </div>`;
  }

  #renderHeading({ status, customer }: Receipt) {
    const { done } = this.view.strings;
    const isApproved = status === 'approved';
    const mail = customer.email ? done.mail(customer.email) : done.noMail;
    return html`<h2 tabindex="-1">
        ${isApproved ? done.heading(customer.firstName) : done.pending(customer.firstName)}
      </h2>
      <p class="lead">${isApproved ? mail : done.pendingLead}</p>`;
  }

  #renderBooked({ kind, appointments, totalMinor }: Receipt) {
    if (kind === 'event') {
      return html`<amelia-event-receipt .view=${this.view}></amelia-event-receipt>`;
    }
    if (kind === 'package')
      return html`<amelia-package-receipt .view=${this.view}></amelia-package-receipt>`;
    const { catalog, format, state, strings } = this.view;
    const { what } = strings;
    const { persons } = state.choice;
    const [first] = appointments;
    if (!first) return nothing;
    const { startsAt, employee, location } = first;
    // What is the same on all dates of a series is told once, what is not beside each date.
    const same = (name: 'employee' | 'location', text: string | null) =>
      appointments.every((each) => each[name] === first[name]) ? text : null;
    const dates = html`<amelia-series-dates .view=${this.view} .dates=${appointments}></amelia-series-dates>`;
    const whens = appointments.length > 1 ? [dates] : toWhenLines(startsAt, this.view);
    return html`<dl>${renderFacts([
      [what.service, toBookedTitle(first, format)],
      [what.when, ...whens],
      [what.with, same('employee', employee)],
      [what.where, same('location', toBookedPlace(location, catalog))],
      [what.persons, persons > 1 ? format.count(persons) : null],
      [what.total, toSumLabel(totalMinor, this.view)],
    ])}</dl>`;
  }
}

define('amelia-done-step', DoneStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-done-step': DoneStep;
  }
}
