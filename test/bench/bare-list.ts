import { html, LitElement } from 'lit';

declare global {
  var bareTexts: { name: string; summary: string }[];
}

/** The least that shows the services' texts: no request, no style, no choice. */
class BareList extends LitElement {
  override render() {
    return html`<ul>
      ${globalThis.bareTexts.map(({ name, summary }) => html`<li>${name} ${summary}</li>`)}
    </ul>`;
  }
}

customElements.define('bare-list', BareList);
