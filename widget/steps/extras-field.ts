import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Extra, Id, Minor } from '../../proxy/contract/catalog.js';
import { define } from '../define.js';
import type { ChosenExtra } from '../flow/choice.js';
import type { Strings } from '../text/en/booking.js';
import { toMoreWords } from '../text/en/more.js';
import { base } from '../ui/base.styles.js';
import { countedRows } from '../ui/counted-rows.styles.js';
import type { ChangeQuantityEvent } from '../ui/events.js';
import { grouped } from '../ui/field.styles.js';
import '../ui/quantity-field.js';
import { renderCleaned } from './cleaned-markup.js';
import { styles } from './extras-field.styles.js';

/** Extras were added, taken away, or counted anew. */
export class ChangeExtrasEvent extends Event {
  constructor(readonly extras: readonly ChosenExtra[]) {
    super('change-extras');
  }
}

/**
 * What can be added to a service: each with its price, and how much longer it takes.
 *
 * @fires change-extras - with all that are chosen now.
 */
export class ExtrasField extends LitElement {
  static override styles = [base, grouped, countedRows, styles];

  /** Every sentence, in the reader's language. */
  @property({ attribute: false }) strings!: Strings;
  @property({ attribute: false }) extras: readonly Extra[] = [];
  @property({ attribute: false }) chosen: readonly ChosenExtra[] = [];
  /** How many different ones must be chosen. */
  @property({ type: Number }) least = 0;
  /** Whether a booking may hold several people: then it is told what counts for each. */
  @property({ type: Boolean, attribute: 'for-several' }) isForSeveral = false;
  /** Whether it is to be told that some are missing. */
  @property({ type: Boolean }) missing = false;
  @property({ attribute: false }) toMoney: (minor: Minor) => string = String;
  @property({ attribute: false }) toDuration: (seconds: number) => string = String;

  /** Takes the focus to the first extra. */
  override focus(options?: FocusOptions) {
    this.renderRoot.querySelector<HTMLElement>('input, amelia-quantity-field')?.focus(options);
  }

  override render() {
    const { least } = this;
    const words = toMoreWords(this.strings).extras;
    return html`<fieldset aria-describedby=${least > 0 ? 'least' : nothing}>
      <legend>${words.legend}</legend>
      ${
        least > 0
          ? html`<p id="least" class=${this.missing ? 'message' : 'hint'}>
              ${words.atLeast(least)}
            </p>`
          : nothing
      }
      <ul role="list">
        ${this.extras.map((extra) => html`<li>${this.#renderExtra(extra)}</li>`)}
      </ul>
    </fieldset>`;
  }

  #renderExtra(extra: Extra) {
    const quantity = this.chosen.find(({ id }) => id === extra.id)?.quantity ?? 0;
    const { descriptionHtml } = extra;
    return html`${extra.maxQuantity > 1 ? this.#renderCount(extra, quantity) : this.#renderCheck(extra, quantity)}
    ${
      // The proxy leaves paragraphs, emphasis, lists and https links at most.
      descriptionHtml ? html`<div class="about">${renderCleaned(descriptionHtml)}</div>` : nothing
    }`;
  }

  #renderCheck(extra: Extra, quantity: number) {
    return html`<label class="row">
      <input
        type="checkbox"
        .checked=${quantity > 0}
        aria-describedby=${this.missing ? 'least' : nothing}
        @change=${({ target }: Event) =>
          this.#choose(extra.id, (target as HTMLInputElement).checked ? 1 : 0)}
      />
      ${this.#renderText(extra)}
    </label>`;
  }

  #renderCount(extra: Extra, quantity: number) {
    const { name } = extra;
    return html`<div class="row counted ${quantity > 0 ? 'chosen' : ''}">
      ${this.#renderText(extra)}
      <amelia-quantity-field
        .label=${name}
        .fewer=${this.strings.extras.fewer(name)}
        .more=${this.strings.extras.more(name)}
        .min=${0}
        .max=${extra.maxQuantity}
        .quantity=${quantity}
        @change-quantity=${(event: ChangeQuantityEvent) => this.#choose(extra.id, event.quantity)}
      ></amelia-quantity-field>
    </div>`;
  }

  #renderText(extra: Extra) {
    return html`<span class="text"
      ><span class="name">${extra.name}</span> <small class="figures"><bdi>${this.#toFacts(extra)}</bdi></small></span
    >`;
  }

  /** `+$10.00 each · for each person · +15 minutes`. */
  #toFacts(extra: Extra): string {
    const { priceMinor, maxQuantity, pricedPerPerson, durationSeconds } = extra;
    const { strings } = this;
    const words = toMoreWords(strings).extras;
    const price = words.plus(this.toMoney(priceMinor));
    const priced = maxQuantity > 1 ? strings.each(price) : price;
    return [
      priceMinor === 0 ? strings.free : priced,
      pricedPerPerson && this.isForSeveral && priceMinor > 0 ? words.eachPerson : '',
      durationSeconds > 0 ? words.plus(this.toDuration(durationSeconds)) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  }

  /** In the order that they are offered in. */
  #choose(changed: Id, wanted: number) {
    const extras = this.extras
      .map(({ id }) => {
        const known = this.chosen.find((each) => each.id === id)?.quantity ?? 0;
        return { id, quantity: id === changed ? wanted : known };
      })
      .filter(({ quantity }) => quantity > 0);
    this.dispatchEvent(new ChangeExtrasEvent(extras));
  }
}

define('amelia-extras-field', ExtrasField);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-extras-field': ExtrasField;
  }
  interface HTMLElementEventMap {
    'change-extras': ChangeExtrasEvent;
  }
}
