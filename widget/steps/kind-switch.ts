import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import type { BookingView } from '../flow/booking-view.js';
import { FlowRequestEvent } from '../flow/flow-request-event.js';
import { toKindWords } from '../text/en/kinds.js';
import { base } from '../ui/base.styles.js';

/** Which kind of booking it is to be, above the first screen of each. */
export class KindSwitch extends LitElement {
  static override styles = [
    base,
    css`
      div {
        display: inline-grid;
        grid-auto-columns: 1fr;
        grid-auto-flow: column;
        gap: 2px;
        padding: 2px;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
      }
      button {
        display: grid;
        place-items: center;
        min-block-size: 44px;
        padding-inline: 16px;
        border-radius: calc(var(--_radius) - 3px);
        font-size: 0.9375em;
        font-weight: 550;
        color: var(--_mute);
        transition: background var(--_motion);
      }
      button:hover {
        background: var(--_soft);
        color: inherit;
      }
      button[aria-pressed='true'] {
        background: var(--_tint);
        color: inherit;
      }
      @container (max-width: 479px) {
        div {
          display: flex;
          flex-wrap: wrap;
        }
        button {
          flex: 1 1 auto;
          padding-inline: 4px;
        }
      }
    `,
  ];

  @property({ attribute: false }) view!: BookingView;

  override render() {
    const { site, state, strings } = this.view;
    const words = toKindWords(strings);
    return html`<div role="group" aria-label=${words.label}>
      ${site.kinds.map(
        (kind) => html`<button
          aria-pressed=${kind === state.kind ? 'true' : 'false'}
          @click=${() => this.dispatchEvent(new FlowRequestEvent({ type: 'choose-kind', kind }))}
        >
          ${words[kind]}
        </button>`,
      )}
    </div>`;
  }
}

define('amelia-kind-switch', KindSwitch);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-kind-switch': KindSwitch;
  }
}
