import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import { base } from './base.styles.js';
import { listCard } from './list-card.styles.js';

/**
 * One thing to choose, as a button: its mark, its name, a line about it, and the price where the
 * line ends.
 *
 * @fires click - as any button.
 */
export class ChoiceCard extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override styles = [
    base,
    listCard,
    css`
      button {
        gap: 2px 14px;
        align-items: center;
      }
      .mark,
      img {
        grid-row: span 2;
        display: grid;
        place-items: center;
        inline-size: 52px;
        block-size: 52px;
        border-radius: calc(var(--_radius) - 2px);
        background: linear-gradient(135deg, var(--_tint), var(--_soft));
        color: var(--_accent);
        font-weight: 650;
        object-fit: cover;
      }
      .name {
        align-self: end;
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .name:last-of-type {
        grid-row: span 2;
        align-self: center;
      }
      .detail {
        grid-column: 2;
        align-self: start;
        color: var(--_mute);
        font-size: 0.875em;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        overflow: hidden;
      }
      .price {
        grid-column: 3;
        grid-row: 1 / span 2;
        font-weight: 600;
        white-space: nowrap;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      @container (max-width: 400px) {
        button {
          grid-template-columns: auto minmax(0, 1fr);
        }
        .mark,
        img {
          align-self: start;
          grid-row: span 3;
          inline-size: 40px;
          block-size: 40px;
        }
        .detail {
          -webkit-line-clamp: 4;
        }
        .price {
          grid-column: 2;
          grid-row: 3;
          text-align: start;
        }
      }
    `,
  ];

  @property() name = '';
  @property() detail = '';
  @property() price = '';
  /** An https address, or empty: then the initials of the name stand there. */
  @property() picture = '';
  @property({ type: Boolean }) chosen = false;

  override render() {
    return html`<button aria-current=${this.chosen ? 'true' : nothing}>
      ${
        this.picture
          ? html`<img src=${this.picture} alt="" loading="lazy" referrerpolicy="no-referrer" />`
          : html`<span class="mark" aria-hidden="true">${toInitials(this.name)}</span>`
      }
      <span class="name">${this.name}</span>
      <span class="detail" ?hidden=${!this.detail}>${this.detail}</span>
      <span class="price" ?hidden=${!this.price}>${this.price}</span>
    </button>`;
  }
}

function toInitials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return words
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
}

define('amelia-choice-card', ChoiceCard);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-choice-card': ChoiceCard;
  }
}
