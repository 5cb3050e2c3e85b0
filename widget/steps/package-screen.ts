import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import type { PackageView } from '../flow/booking-view.js';
import type { StepName } from '../flow/flows.js';
import { toPackageView } from '../flow/package-view.js';
import { toPackageWords } from '../text/en/packages.js';
import '../ui/notice.js';
import './appointments-step.js';
import { toPackageParts } from './package-review-parts.js';
import './review-step.js';
import { StepElement } from './step-element.js';

/** Any screen of a package that is chosen; where the site has none such, that is said. */
export class PackageScreen extends StepElement {
  /** The flow may be a step ahead, while code is on its way. */
  @property({ attribute: false }) step: StepName = 'appointments';

  // What a screen asks for goes on from here by itself.
  override createRenderRoot() {
    return this;
  }

  override render() {
    const view = toPackageView(this.view);
    return view ? renderScreen(this.step, view) : this.#renderGone();
  }

  override async focusHeading(): Promise<void> {
    await this.updateComplete;
    const [screen] = this.children;
    if (screen instanceof StepElement) await screen.focusHeading();
  }

  #renderGone() {
    const words = toPackageWords(this.view.strings).package;
    return html`<amelia-notice>
      <p>${words.gone}</p>
      <button class="link" @click=${() => this.request({ type: 'start-over' })}>
        ${words.showAll}
      </button>
    </amelia-notice>`;
  }
}

function renderScreen(step: StepName, view: PackageView): TemplateResult {
  switch (step) {
    case 'details':
      return html`<amelia-details-step .view=${view}></amelia-details-step>`;
    case 'review':
      return html`<amelia-review-step
        .view=${view}
        .parts=${toPackageParts(view)}
      ></amelia-review-step>`;
    default:
      return html`<amelia-appointments-step .view=${view}></amelia-appointments-step>`;
  }
}

define('amelia-package-screen', PackageScreen);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-package-screen': PackageScreen;
  }
}
