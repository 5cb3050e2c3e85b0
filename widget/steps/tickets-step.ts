import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { define } from '../define.js';
import type { EventView } from '../flow/booking-view.js';
import { toFailure } from '../flow/failure.js';
import { fetchEvent } from '../flow/fetch-event.js';
import type { ChosenPlaces } from '../flow/flow-request.js';
import { type PlaceWords, toPlaceWords } from '../text/en/places.js';
import type { Failure } from '../text/failure.js';
import '../ui/announcement.js';
import { base } from '../ui/base.styles.js';
import { grouped } from '../ui/field.styles.js';
import { whileConnected } from '../ui/while-connected.js';
import { toSumLabel } from './chosen.js';
import './event-about.js';
import { toHindrance } from './event-status.js';
import { toEventTotal } from './event-total.js';
import { renderPersons } from './persons-field.js';
import { StepElement } from './step-element.js';
import type { ChangeTicketsEvent } from './tickets-field.js';
import './tickets-field.js';
import { countTickets, toLeast } from './tickets-limits.js';
import { renderTicketsNotice } from './tickets-notice.js';
import { styles } from './tickets-step.styles.js';

/** One event with all that is told of it, and how many come. */
export class TicketsStep extends StepElement<EventView> {
  static override styles = [base, grouped, styles];

  /** Whether going on was tried: then it is told that tickets are missing. */
  @state() private isTried = false;

  @query('amelia-tickets-field') private readonly ticketsField!: HTMLElement | null;

  /** Looks at the event anew: it may be fuller than when the list was loaded. */
  readonly #renewal = whileConnected(
    this,
    new Task(this, {
      args: () => [this.view.event.id] as const,
      task: async ([id], { signal }) => {
        const event = await fetchEvent(this.view.api, id, signal);
        this.request({ type: 'renew-event', event });
      },
    }),
  );

  override render() {
    const { view } = this;
    const failure = this.#failure;
    const { event } = view;
    const words = toPlaceWords(view.strings).places;
    const isRenewed = this.#renewal.status === TaskStatus.COMPLETE;
    const canBook = toHindrance(event, view) === '' && failure !== 'not-found';
    return html`<h2 tabindex="-1">${event.name}</h2>
      ${renderTicketsNotice({ view, failure, isRenewed }, () => this.#goBack())}
      <amelia-event-about .view=${view}></amelia-event-about>
      ${canBook ? this.#renderForm(words) : this.#renderWayBack()}`;
  }

  #renderForm(words: PlaceWords['places']) {
    return html`<form novalidate @submit=${this.#handleSubmit}>
      ${this.#renderPlaces(words)}
      <div class="foot">
        ${this.#renderBack()}
        <button class="primary">${this.view.strings.continue}</button>
      </div>
    </form>`;
  }

  #renderPlaces(words: PlaceWords['places']) {
    const { view } = this;
    const total = toEventTotal(view) || words.noneChosen;
    return html`${
      view.event.tickets
        ? html`<amelia-tickets-field
          .view=${view}
          ?missing=${this.isTried && this.#areTicketsMissing}
          @change-tickets=${({ tickets }: ChangeTicketsEvent) => this.#keep({ tickets })}
        ></amelia-tickets-field>`
        : this.#renderPersons(words)
    }
    <p class="total figures"><bdi>${total}</bdi><amelia-announcement .sentence=${total}></amelia-announcement></p>`;
  }

  #renderPersons(words: PlaceWords['places']) {
    const { event, strings } = this.view;
    const { persons, priceMinor, pricedPerPerson } = event;
    if (persons.max <= 1) return nothing;
    const asked = {
      legend: words.persons,
      persons,
      isFree: priceMinor === 0,
      each: pricedPerPerson ? strings.each(toSumLabel(priceMinor, this.view)) : '',
    };
    return renderPersons(asked, this.view, (chosen) => this.#keep({ persons: chosen }));
  }

  #renderWayBack() {
    const back = this.#renderBack();
    return back === nothing ? nothing : html`<div class="foot">${back}</div>`;
  }

  /** Nothing where the page has chosen the event: there is no list to go back to. */
  #renderBack() {
    const { state, strings } = this.view;
    if (state.isFixed) return nothing;
    return html`<button type="button" class="quiet" @click=${this.#goBack}>${strings.back}</button>`;
  }

  /** What was refused, or that the event is gone by now; null: nothing went wrong. */
  get #failure(): Failure | null {
    const { notice } = this.view.state;
    if (notice?.kind === 'failed') return notice.failure;
    // Whatever else keeps it from being looked at anew shows once it is booked.
    return toFailure(this.#renewal.error) === 'not-found' ? 'not-found' : null;
  }

  get #places(): ChosenPlaces {
    const { persons, tickets } = this.view.state.choice;
    return { persons, tickets };
  }

  get #areTicketsMissing(): boolean {
    const { event } = this.view;
    return event.tickets !== null && countTickets(this.#places.tickets) < toLeast(event);
  }

  #keep(change: Partial<ChosenPlaces>) {
    this.request({ type: 'keep-places', ...this.#places, ...change });
  }

  #goBack() {
    this.request({ type: 'go-back' });
  }

  #handleSubmit(event: SubmitEvent) {
    event.preventDefault();
    this.isTried = true;
    if (this.#areTicketsMissing) this.ticketsField?.focus();
    else this.request({ type: 'choose-places', ...this.#places });
  }
}

define('amelia-tickets-step', TicketsStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-tickets-step': TicketsStep;
  }
}
