import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { BookedAppointment, Purchase } from '../../proxy/contract/booking.js';
import { toBookedPlace } from '../../proxy/contract/place.js';
import { define } from '../define.js';
import type { BookingView } from '../flow/booking-view.js';
import { toPackageView } from '../flow/package-view.js';
import { toPackageWords } from '../text/en/packages.js';
import { toDayIn } from '../time/zoned.js';
import { base } from '../ui/base.styles.js';
import './appointment-list.js';
import type { ListedAppointment } from './appointment-list.js';
import { toSumLabel } from './chosen.js';
import { renderFacts } from './fact-list.js';
import { toLeftLines } from './package-left.js';
import { styles } from './receipt-facts.styles.js';

/** A package that was bought: what is booked of it, what is left, and until when that can be used. */
export class PackageReceipt extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) view!: BookingView;

  override render() {
    const { receipt } = this.view.state;
    if (!receipt) return nothing;
    // On the clocks of the package, while the site has it.
    const view = toPackageView(this.view) ?? this.view;
    const { appointments, purchase, title, totalMinor } = receipt;
    const words = toPackageWords(view.strings).package;
    const listed = appointments.map((each) => toListed(each, view));
    return html`<dl>${renderFacts([
      [words.package, title],
      [
        view.strings.what.when,
        listed.length > 0
          ? html`<amelia-appointment-list .view=${view} .appointments=${listed}></amelia-appointment-list>`
          : null,
      ],
      [words.later, ...(purchase ? toLeftLines(purchase, view) : [])],
      [words.valid, purchase && toExpiry(purchase, view)],
      [view.strings.what.total, toSumLabel(totalMinor, view)],
    ])}</dl>`;
  }
}

function toExpiry({ expiresAt }: Purchase, { format, site, strings }: BookingView): string {
  if (!expiresAt) return '';
  const { until } = toPackageWords(strings).package;
  return until(format.fullDay(toDayIn(expiresAt, site.timeZone)));
}

function toListed(
  { title, startsAt, employee, location }: BookedAppointment,
  { catalog }: BookingView,
): ListedAppointment {
  return { title, startsAt, facts: [employee, toBookedPlace(location, catalog)] };
}

define('amelia-package-receipt', PackageReceipt);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-package-receipt': PackageReceipt;
  }
}
