import { html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../define.js';
import type { CaptchaWords } from '../text/en/captcha.js';
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

  @state() private isTold = false;

  override firstUpdated() {
    this.scrollIntoView({ block: 'nearest' });
    // Of a line that comes with its place a screen reader says nothing.
    requestAnimationFrame(() => {
      this.isTold = true;
    });
  }

  override render() {
    const { working, asking } = this.words;
    return html`<p role="status">${this.isTold ? (this.asking ? asking : working) : ''}</p>
      <slot></slot>`;
  }
}

define('amelia-captcha-place', CaptchaPlace);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-captcha-place': CaptchaPlace;
  }
}
