import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import type { ServiceView } from '../flow/booking-view.js';
import { toMoreWords } from '../text/en/more.js';
import { base } from '../ui/base.styles.js';

/** How many appointments one customer may have, where there is such a limit. */
export class LimitNote extends LitElement {
  static override styles = [
    base,
    css`
      p {
        font-size: 0.875em;
        color: var(--_mute);
      }
    `,
  ];

  @property({ attribute: false }) view!: ServiceView;

  override render() {
    const { service, strings } = this.view;
    if (!service.customerLimit) return nothing;
    return html`<p>${toMoreWords(strings).limit.perPerson(service.customerLimit)}</p>`;
  }
}

define('amelia-limit-note', LimitNote);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-limit-note': LimitNote;
  }
}
