import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { define } from '../define.js';
import { toManageAddress } from '../manage-link.js';
import { base } from '../ui/base.styles.js';
import '../ui/notice.js';
import { renderFacts } from '../steps/fact-list.js';
import { styles as receiptFacts } from '../steps/receipt-facts.styles.js';
import { saveBookingFile } from '../steps/save-calendar-file.js';
import { toChangeNotes } from './change-notes.js';
import { renderFailedChange } from './failed-change.js';
import { styles } from './manage.styles.js';
import { canCancel, canMove, isDoubtful } from './manage-machine.js';
import { isOff, ManageElement, type ManageView, toStatus } from './manage-view.js';
import { toBookingFacts, toTitle } from './managed-facts.js';
import { renderOtherDates } from './other-dates.js';
import { renderPurchase } from './purchase-left.js';

/** A booking as it stands, and what can be done with it. It is cancelled here, after one question. */
export class BookingScreen extends ManageElement {
  static override styles = [base, receiptFacts, styles];

  @property({ attribute: false }) view!: ManageView;
  @query('#cancel') private readonly cancelHeading!: HTMLElement | null;
  @query('#start-cancel') private readonly cancelButton!: HTMLElement | null;

  @state() private hasCalendarFailed = false;
  #wasCancelling = false;

  override updated(changed: PropertyValues<this>) {
    if (!changed.has('view')) return;
    const { screen } = this.view.state;
    const isCancelling = screen.name === 'cancel';
    if (isCancelling && !this.#wasCancelling) this.cancelHeading?.focus();
    // Kept: the focus goes back to where it came from.
    if (!isCancelling && this.#wasCancelling) this.cancelButton?.focus();
    this.#wasCancelling = isCancelling;
  }

  /** The question whether to cancel it is what the customer is at, where it is asked. */
  override async focusHeading(): Promise<void> {
    await super.focusHeading();
    this.cancelHeading?.focus();
  }

  override render() {
    const { view } = this;
    const { from, screen } = view.state;
    const { kind } = view.managed.booking;
    return html`${from ? this.#renderWayBack() : nothing}
      <h2 tabindex="-1">${this.#headline}</h2>
      <p class="lead">${this.#lead}</p>
      ${screen.name === 'booking' ? this.#renderFailure() : nothing}
      <dl>${renderFacts(toBookingFacts(view))}</dl>
      ${kind === 'package' ? renderPurchase(view, (request) => this.request(request)) : renderOtherDates(view)}
      ${this.#renderNotes()} ${screen.name === 'cancel' ? this.#renderCancel() : this.#renderActions()}`;
  }

  get #headline(): string {
    const { words, managed, state } = this.view;
    switch (state.notice?.kind) {
      case 'moved':
        return words.move.done;
      case 'cancelled':
        return words.cancel.done;
      case 'booked':
        return words.bought.done(toTitle(managed, state.notice.bookingId));
      default:
        return words.manage.heading;
    }
  }

  get #lead(): string {
    const { words, managed, state } = this.view;
    switch (state.notice?.kind) {
      case 'moved':
        return words.move.doneLead;
      case 'cancelled':
        return words.cancel.doneLead;
      default:
        return managed.booking.title;
    }
  }

  #renderWayBack() {
    const { state, words } = this.view;
    if (!state.from) return nothing;
    const { key, title } = state.from;
    return html`<a class="link" href=${toManageAddress(key)}>${words.manage.backTo(title)}</a>`;
  }

  #renderFailure() {
    return renderFailedChange(this.view, () => this.request({ type: 'see-again' }));
  }

  #renderNotes() {
    const notes = toChangeNotes(this.view);
    if (notes.length === 0) return nothing;
    return html`<div class="notes">${notes.map((note) => html`<p>${note}</p>`)}</div>`;
  }

  #renderActions() {
    const { managed, words, state } = this.view;
    const isLost = isOff(toStatus(managed));
    const { addToCalendar, removeFromCalendar, calendarFailed } = words.manage;
    const isMoved = state.notice?.kind === 'moved';
    const move = canMove(managed)
      ? html`<button
          class=${isMoved ? 'quiet' : 'primary'}
          @click=${() => this.request({ type: 'start-move' })}
        >
          ${words.move.action}
        </button>`
      : nothing;
    const calendar =
      managed.booking.appointments.length > 0
        ? html`<button class=${isMoved ? 'primary' : 'quiet'} @click=${this.#saveEntry}>
            ${isLost ? removeFromCalendar : addToCalendar}
          </button>`
        : nothing;
    return html`${
      this.hasCalendarFailed
        ? html`<amelia-notice tone="bad"><p>${calendarFailed}</p></amelia-notice>`
        : nothing
    }
      <div class="foot">
        ${isMoved ? [calendar, move] : [move, calendar]}
        ${
          canCancel(managed)
            ? html`<button
                id="start-cancel"
                class="quiet"
                @click=${() => this.request({ type: 'start-cancel' })}
              >
                ${words.cancel.action}
              </button>`
            : nothing
        }
      </div>`;
  }

  #renderCancel() {
    const { words, state, managed } = this.view;
    const { cancel } = words;
    const [, when] = toBookingFacts(this.view);
    return html`<section aria-labelledby="cancel">
      <h3 id="cancel" tabindex="-1">${cancel.heading}</h3>
      <p>${managed.booking.title}${when ? html`<br />${when[1]}` : nothing}</p>
      <p class="notes">${cancel.lead}</p>
      ${this.#renderFailure()}
      <div class="foot" ?hidden=${isDoubtful(state)}>
        <button
          class="primary danger"
          aria-disabled=${state.isSending}
          @click=${() => this.request({ type: 'send' })}
        >
          ${state.isSending ? cancel.sending : cancel.send}
        </button>
        <button class="quiet" @click=${() => this.request({ type: 'leave' })}>${cancel.keep}</button>
      </div>
    </section>`;
  }

  async #saveEntry() {
    const { api, key } = this.view;
    this.hasCalendarFailed = !(await saveBookingFile(api, key));
  }
}

define('amelia-booking-screen', BookingScreen);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-booking-screen': BookingScreen;
  }
}
