import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import type { PackageView } from '../flow/booking-view.js';
import { toPackageWords } from '../text/en/packages.js';
import { base } from '../ui/base.styles.js';
import { renderCleanedOutward } from './cleaned-markup.js';
import { toContents, toExpiryLine } from './package-words.js';

/** Which package it is and until when it can be used, and folded what is told of it. */
export class PackageAbout extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        margin-block-end: 20px;
        overflow-wrap: anywhere;
      }
      .lead {
        margin: 0;
      }
      summary {
        display: inline-grid;
        align-items: center;
        min-block-size: 44px;
        text-decoration: underline;
        text-underline-offset: 3px;
        cursor: pointer;
      }
      .about {
        font-size: 0.9375em;
      }
      .about :is(p, ul, ol) + :is(p, ul, ol) {
        margin-block-start: 8px;
      }
      .about :is(ul, ol) {
        padding-inline-start: 1.25em;
        list-style: disc;
      }
      .about ol {
        list-style: decimal;
      }
      .about a {
        color: inherit;
      }
    `,
  ];

  @property({ attribute: false }) view!: PackageView;

  override render() {
    const { view } = this;
    const { descriptionHtml, name } = view.package;
    // What else is in it stands below, each with its own times.
    const { intro } = toContents(view.package, view);
    const facts = [name, intro, toExpiryLine(view.package, view)].filter(Boolean);
    return html`<p class="lead">${facts.map((fact, index) => [index > 0 ? ' · ' : '', html`<bdi>${fact}</bdi>`])}</p>
      ${descriptionHtml ? this.#renderDescription(descriptionHtml) : nothing}`;
  }

  #renderDescription(descriptionHtml: string) {
    return html`<details>
      <summary>${toPackageWords(this.view.strings).appointments.about}</summary>
      <div class="about" dir="auto">${renderCleanedOutward(descriptionHtml)}</div>
    </details>`;
  }
}

define('amelia-package-about', PackageAbout);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-package-about': PackageAbout;
  }
}
