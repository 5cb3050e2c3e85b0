import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BookedAppointment, ManageLink, Receipt } from '../../proxy/contract/booking.js';
import { toBookedPlace } from '../../proxy/contract/place.js';
import type { ManageKey } from '../api/manage-api.js';
import { define } from '../define.js';
import type { BookingView } from '../flow/booking-view.js';
import { toManageAddress } from '../manage-link.js';
import { toBackWords } from '../text/en/back.js';
import '../ui/announcement.js';
import { base } from '../ui/base.styles.js';
import '../ui/notice.js';
import { styles } from './after-booking.styles.js';
import { toGoogleAddress, toOutlookAddress } from './calendar-links.js';
import { saveBookingFile } from './save-calendar-file.js';

/**
 * What a customer takes along once it is booked: an entry for their calendar, and the link by which
 * they come back.
 */
export class AfterBooking extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) view!: BookingView;
  @state() private hasFileFailed = false;
  /** How copying the link went; empty: nobody has tried. */
  @state() private copying: '' | 'copied' | 'notCopied' = '';

  override render() {
    const { receipt } = this.view.state;
    if (!receipt) return nothing;
    const { manage, appointments } = receipt;
    return [
      appointments.length > 0 ? this.#renderCalendar(receipt) : nothing,
      manage ? this.#renderWayBack(receipt, manage) : nothing,
    ];
  }

  #renderCalendar({ id, manage, appointments }: Receipt) {
    const words = this.#words;
    const [only] = appointments.length === 1 ? appointments : [];
    if (!manage && !only) return nothing;
    return html`<div class="calendar">
        ${
          manage
            ? html`<button class="primary" @click=${() => this.#addToCalendar({ id, token: manage.token })}>
                ${words.calendar}
              </button>`
            : html`<p>${words.calendar}</p>`
        }
        ${only ? this.#renderLinks(only) : nothing}
      </div>
      ${
        this.hasFileFailed
          ? html`<amelia-notice tone="bad"><p>${words.calendarFailed}</p></amelia-notice>`
          : nothing
      }`;
  }

  #renderLinks(appointment: BookedAppointment) {
    const { google, outlook, opens } = this.#words;
    const location = toBookedPlace(appointment.location, this.view.catalog);
    const entry = { ...appointment, location };
    return [
      [google, toGoogleAddress(entry)] as const,
      [outlook, toOutlookAddress(entry)] as const,
    ].map(
      ([name, address]) => html`<a
        class="link"
        href=${address}
        target="_blank"
        rel="noopener noreferrer"
        aria-label=${opens(name)}
        >${name}</a
      >`,
    );
  }

  #renderWayBack({ id, kind }: Receipt, { token }: ManageLink) {
    const { view, copying } = this;
    const words = this.#words;
    const address = toManageAddress({ id, token }, view.managePage);
    const told = copying && words[copying];
    return html`<div class="back">
      <h3>${words.heading}</h3>
      <p class="keep">${words.keep}</p>
      <div class="ways">
        <a class="link" href=${address}>${words.manage[kind]}</a>
        <button class="link" @click=${() => this.#copy(address)}>${words.copy}</button>
        <span class="copied">${told}</span><amelia-announcement .sentence=${told}></amelia-announcement>
      </div>
    </div>`;
  }

  get #words() {
    return toBackWords(this.view.strings);
  }

  async #addToCalendar(key: ManageKey) {
    this.hasFileFailed = !(await saveBookingFile(this.view.api, key));
  }

  async #copy(address: string) {
    try {
      await navigator.clipboard.writeText(address);
      this.copying = 'copied';
    } catch {
      this.copying = 'notCopied';
    }
  }
}

define('amelia-after-booking', AfterBooking);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-after-booking': AfterBooking;
  }
}
