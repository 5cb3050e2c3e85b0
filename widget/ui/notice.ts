import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import { base } from './base.styles.js';

/**
 * Something that went another way than hoped, said calmly.
 *
 * @slot - the sentence, and ways on.
 */
export class Notice extends LitElement {
  static override styles = [
    base,
    css`
      div {
        border-radius: var(--_radius);
        padding: 14px;
        margin-block-end: 16px;
        background: var(--_warn);
        color: var(--_on-warn);
      }
      :host([tone='bad']) div {
        background: color-mix(in oklab, var(--_bad) 10%, transparent);
        color: inherit;
        border-inline-start: 3px solid var(--_bad);
      }
      @media (forced-colors: active) {
        div {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  /** `warn`: it goes on from here; `bad`: it did not work. */
  @property({ reflect: true }) tone: 'warn' | 'bad' = 'warn';

  override render() {
    return html`<div role="alert"><slot></slot></div>`;
  }
}

define('amelia-notice', Notice);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-notice': Notice;
  }
}
