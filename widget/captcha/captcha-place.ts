import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import type { CaptchaWords } from '../text/en/captcha.js';
import { AnnounceEvent } from '../ui/announcement.js';
import { base } from '../ui/base.styles.js';
import { styles } from './captcha-place.styles.js';

/**
 * Where somebody shows to be no robot: a line that tells what goes on.
 *
 * @slot - what there may be to click; it stands in the page itself, for it works in no shadow.
 */
export class CaptchaPlace extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) words!: CaptchaWords;
  /** Whether there is something to do, or only to wait for. */
  @property({ type: Boolean, reflect: true }) asking = false;

  override firstUpdated() {
    this.scrollIntoView({ block: 'nearest' });
  }

  override updated() {
    this.dispatchEvent(new AnnounceEvent(this.#line));
  }

  override render() {
    return html`<p>${this.#line}</p>
      <slot></slot>`;
  }

  get #line(): string {
    const { working, asking } = this.words;
    return this.asking ? asking : working;
  }
}

define('amelia-captcha-place', CaptchaPlace);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-captcha-place': CaptchaPlace;
  }
}
