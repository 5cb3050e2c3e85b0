import { html } from 'lit';
import type { Package } from '../../proxy/contract/catalog.js';
import { define } from '../define.js';
import { isBookablePackage } from '../flow/package-items.js';
import { toPackageListWords } from '../text/en/package-list.js';
import { base } from '../ui/base.styles.js';
import { listCard } from '../ui/list-card.styles.js';
import { renderPackageCard } from './package-card.js';
import { styles } from './package-card.styles.js';
import { StepElement } from './step-element.js';

/** The first screen of packages: what is in each, what it costs, and what it saves. */
export class PackageStep extends StepElement {
  static override styles = [base, listCard, styles];

  override render() {
    const { catalog, strings } = this.view;
    const words = toPackageListWords(strings).packages;
    const packages = catalog.packages.filter((each) => isBookablePackage(each, catalog));
    return html`<h2 tabindex="-1">${words.heading}</h2>
      <p class="lead">${packages.length > 0 ? words.lead : words.none}</p>
      <ul role="list">
        ${packages.map((each) => html`<li>${this.#renderCard(each)}</li>`)}
      </ul>`;
  }

  #renderCard(pack: Package) {
    return renderPackageCard(pack, this.view, () =>
      this.request({ type: 'choose-package', packageId: pack.id }),
    );
  }
}

define('amelia-package-step', PackageStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-package-step': PackageStep;
  }
}
