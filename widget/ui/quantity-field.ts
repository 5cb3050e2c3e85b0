import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import { AnnounceEvent } from './announcement.js';
import { base } from './base.styles.js';
import { ChangeQuantityEvent } from './events.js';
import { signButtons } from './sign-buttons.styles.js';

/**
 * A whole number between two bounds, by buttons or by typing.
 *
 * @fires change-quantity - with the new number.
 */
export class QuantityField extends LitElement {
  static override styles = [
    base,
    signButtons,
    css`
      .field {
        display: inline-flex;
        align-items: center;
        border: 1px solid var(--_edge);
        border-radius: var(--_radius);
      }
      button[aria-disabled='true'] {
        color: var(--_faint);
        background: none;
      }
      input {
        all: unset;
        inline-size: max(44px, 3ch);
        block-size: 44px;
        text-align: center;
        font-variant-numeric: tabular-nums;
        font-weight: 600;
        border-radius: 4px;
      }
    `,
  ];

  @property() label = '';
  @property() fewer = '';
  @property() more = '';
  @property({ type: Number }) min = 1;
  @property({ type: Number }) max = 1;
  @property({ type: Number }) quantity = 1;

  override focus(options?: FocusOptions) {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  override render() {
    return html`<div class="field">
      <button
        aria-label=${this.fewer}
        aria-disabled=${this.quantity <= this.min}
        @click=${() => this.#step(-1)}
      >
        −
      </button>
      <input
        inputmode="numeric"
        role="spinbutton"
        autocomplete="off"
        aria-label=${this.label}
        aria-valuenow=${this.quantity}
        aria-valuemin=${this.min}
        aria-valuemax=${this.max}
        .value=${String(this.quantity)}
        @change=${this.#handleChange}
        @keydown=${this.#handleKeydown}
      />
      <button
        aria-label=${this.more}
        aria-disabled=${this.quantity >= this.max}
        @click=${() => this.#step(1)}
      >
        +
      </button>
    </div>`;
  }

  #handleChange(event: Event) {
    const input = event.target as HTMLInputElement;
    const typed = Number.parseInt(input.value, 10);
    this.#change(Number.isNaN(typed) ? this.quantity : typed);
    input.value = String(this.quantity);
  }

  #handleKeydown(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowUp: 1, ArrowDown: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#change(this.quantity + step);
  }

  /** The number itself is told where it has the focus; the buttons stand beside it. */
  #step(by: number) {
    this.#change(this.quantity + by);
    this.dispatchEvent(new AnnounceEvent(String(this.quantity)));
  }

  #change(wanted: number) {
    const quantity = Math.min(this.max, Math.max(this.min, wanted));
    if (quantity === this.quantity) return;
    this.quantity = quantity;
    this.dispatchEvent(new ChangeQuantityEvent(quantity));
  }
}

define('amelia-quantity-field', QuantityField);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-quantity-field': QuantityField;
  }
}
