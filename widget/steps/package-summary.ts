import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import type { BookingView, PackageView } from '../flow/booking-view.js';
import { toPackageView } from '../flow/package-view.js';
import { toPackageWords } from '../text/en/packages.js';
import { base } from '../ui/base.styles.js';
import { type Fact, renderFacts } from './fact-list.js';
import { toLaterLines } from './package-left.js';
import { toPackageTotal } from './package-total.js';
import { styles } from './summary.styles.js';
import { toShortWhen } from './when.js';

/** What is chosen so far of a package. */
export class PackageSummary extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) view!: BookingView;

  override render() {
    const view = toPackageView(this.view);
    if (!view) return nothing;
    return html`<dl aria-label=${view.strings.summary}>${renderFacts(toSummary(view))}</dl>`;
  }
}

function toSummary(view: PackageView): Fact[] {
  const words = toPackageWords(view.strings).package;
  const starts = view.state.choice.scheduled.map(({ slot }) => slot.startsAt).toSorted();
  return [
    [words.package, view.package.name],
    [words.appointments, ...starts.map((startsAt) => toShortWhen(startsAt, view))],
    [words.later, ...toLaterLines(view)],
    [view.strings.what.total, html`<bdi>${toPackageTotal(view)}</bdi>`],
  ];
}

define('amelia-package-summary', PackageSummary);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-package-summary': PackageSummary;
  }
}
