import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Minor } from '../../proxy/contract/catalog.js';
import type { Coupon, CouponRequest } from '../../proxy/contract/coupon.js';
import { define } from '../define.js';
import type { ChosenView } from '../flow/booking-view.js';
import { checkCoupon } from '../flow/check-coupon.js';
import { toFailure } from '../flow/failure.js';
import { FlowRequestEvent } from '../flow/flow-request-event.js';
import { toSeriesSlots } from '../flow/series.js';
import { type MoreWords, toMoreWords } from '../text/en/more.js';
import '../ui/announcement.js';
import { base } from '../ui/base.styles.js';
import { field, labelled } from '../ui/field.styles.js';
import { styles } from './coupon-field.styles.js';

/** A code that makes it cheaper: asked for quietly, checked at once, taken out again. */
export class CouponField extends LitElement {
  static override styles = [base, field, labelled, styles];

  @property({ attribute: false }) view!: ChosenView;
  /** What the coupon takes off, below zero. */
  @property({ attribute: false }) amountMinor: Minor = 0;
  @state() private isOpen = false;
  @state() private typed = '';
  /** Why what is typed was not taken; empty: nothing was said yet. */
  @state() private message = '';
  @state() private checking: AbortController | null = null;
  /** Whether what is typed could not be checked: nobody knows what it is worth. */
  @state() private isUnchecked = false;
  /** Whether it was wanted to book while the code was not applied yet. */
  @state() private isHeldBack = false;

  @query('input, button') private readonly control!: HTMLElement | null;

  /** Whether a code stands here that nothing was said about: it is tried before anything is booked. */
  holdsBack(): boolean {
    if (this.checking) return true;
    const isAsked = this.isOpen && !this.view.state.choice.coupon;
    if (!isAsked || !this.typed.trim() || (this.message && !this.isUnchecked)) return false;
    this.isHeldBack = true;
    void this.#apply();
    return true;
  }

  override willUpdate() {
    // What was typed before going back and forth stands there again.
    if (this.hasUpdated) return;
    this.typed = this.view.state.typedCode;
    this.isOpen = this.typed !== '';
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.checking?.abort();
    this.checking = null;
  }

  override render() {
    const words = toMoreWords(this.view.strings).coupon;
    const { coupon } = this.view.state.choice;
    const held = coupon && this.isHeldBack ? words.thenBook : '';
    return html`${coupon ? this.#renderTaken(coupon, words) : this.#renderAsked(words)}
      ${held ? html`<p class="then">${held}</p>` : nothing}
      <amelia-announcement .sentence=${this.checking ? words.checking : held}></amelia-announcement>`;
  }

  #renderAsked(words: MoreWords['coupon']) {
    if (this.isOpen) return this.#renderForm(words);
    return html`<button class="link" @click=${this.#open}>${words.ask}</button>`;
  }

  #renderForm(words: MoreWords['coupon']) {
    const { message, checking } = this;
    return html`<form novalidate @submit=${this.#handleSubmit}>
      <label for="code">${words.label}</label>
      <div class="entry">
        <input
          id="code"
          dir="auto"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          maxlength="64"
          .value=${this.typed}
          aria-invalid=${message ? 'true' : 'false'}
          aria-describedby="message"
          @input=${this.#handleInput}
        />
        <button class="apply" aria-disabled=${checking !== null}>
          ${checking ? words.checking : words.apply}
        </button>
      </div>
      <p class="message" id="message" role="alert">${message}</p>
    </form>`;
  }

  #renderTaken({ code, uses }: Coupon, words: MoreWords['coupon']) {
    const { format, site, state } = this.view;
    const dates = toSeriesSlots(state.choice.series).length + 1;
    return html`<div class="taken">
      <div>
        <span id="taken">${words.taken(code)}</span>
        <button
          class="link"
          aria-label=${words.removeCode(code)}
          aria-describedby="taken uses amount"
          @click=${this.#takeOut}
        >
          ${words.remove}
        </button>
      </div>
      <span id="amount">−${format.money(-this.amountMinor, site.currency)}</span>
      <small id="uses" ?hidden=${uses >= dates}>${words.first(uses, dates)}</small>
    </div>`;
  }

  #handleInput({ target }: InputEvent) {
    this.typed = (target as HTMLInputElement).value;
    this.dispatchEvent(new FlowRequestEvent({ type: 'keep-code', code: this.typed }));
    this.message = '';
    this.isUnchecked = false;
  }

  async #handleSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (this.checking || this.view.state.isSending) return;
    this.isHeldBack = false;
    if (this.typed.trim()) await this.#apply();
    // The field or the button that was used is gone, or there is something to mend.
    await this.#focusControl();
  }

  async #apply(): Promise<void> {
    const { api, chosen, state } = this.view;
    const code = this.typed.trim();
    const email = state.choice.customer.email.trim();
    const kind = state.kind === 'appointment' ? 'service' : state.kind;
    const asked: CouponRequest = { code, kind, id: chosen.id, ...(email && { email }) };
    const checking = new AbortController();
    this.checking = checking;
    try {
      const coupon = await checkCoupon(api, asked, checking.signal);
      this.#take(coupon);
      this.isOpen = false;
      this.typed = '';
    } catch (error) {
      if (checking.signal.aborted) return;
      this.message = this.#learnMessage(error);
    }
    this.checking = null;
  }

  #learnMessage(error: unknown): string {
    const { strings } = this.view;
    const failure = toFailure(error);
    const isWrong = failure === 'coupon-not-valid' || failure === 'invalid-input';
    const { notValid, orWithout } = toMoreWords(strings).coupon;
    this.isUnchecked = !isWrong;
    return isWrong ? notValid : `${strings.problems[failure] ?? strings.problem} ${orWithout}`;
  }

  async #takeOut() {
    this.isHeldBack = false;
    this.#take(null);
    await this.#focusControl();
  }

  #take(coupon: Coupon | null) {
    this.dispatchEvent(new FlowRequestEvent({ type: 'take-coupon', coupon }));
  }

  async #open() {
    this.isOpen = true;
    await this.#focusControl();
  }

  async #focusControl(): Promise<void> {
    // What was asked for comes back as a new view, one turn after this.
    await new Promise((resolve) => setTimeout(resolve));
    await this.updateComplete;
    this.control?.focus();
  }
}

define('amelia-coupon-field', CouponField);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-coupon-field': CouponField;
  }
}
