import { html, LitElement } from 'lit';

/** A shop's own element, with the Lit that the shop has brought: another than the widget's. */
class ShopHours extends LitElement {
  #asked = 0;

  override render() {
    return html`<button @click=${this.#ask}>Asked ${this.#asked} times: open until six</button>`;
  }

  #ask() {
    this.#asked += 1;
    this.requestUpdate();
  }
}

customElements.define('shop-hours', ShopHours);
