import { html, nothing } from 'lit';
import { define } from '../define.js';
import type { PackageView } from '../flow/booking-view.js';
import type { ScheduledAppointment } from '../flow/choice.js';
import { toAppointmentView } from '../flow/package-view.js';
import type { Failure } from '../text/en.js';
import { toPackageWords } from '../text/en-packages.js';
import './appointment-list.js';
import type { ListedAppointment } from './appointment-list.js';
import { findPlace, toEmployeeLabel, toPlaceLabel } from './chosen.js';
import { OwnReview } from './own-review.js';
import { toLaterLines } from './package-left.js';
import { toShownPackagePrice } from './package-total.js';
import { toExpiryLine, toItemTitle } from './package-words.js';
import type { ReviewParts } from './review-parts.js';

/** The review of a package: the one of all bookings, with what is told of packages alone. */
export class PackageReview extends OwnReview<PackageView> {
  protected override get parts(): ReviewParts {
    const { view } = this;
    const { choice, notice } = view.state;
    const words = toPackageWords(view.strings).package;
    const listed = choice.scheduled.map((each) => toListed(each, view));
    return {
      when: html`<amelia-appointment-list .view=${view} .appointments=${listed}></amelia-appointment-list>`,
      facts: [
        [words.package, view.package.name],
        [words.later, ...toLaterLines(view)],
        [words.valid, toExpiryLine(view.package, view)],
      ],
      price: toShownPackagePrice(view),
      refusal: notice?.kind === 'failed' ? this.#renderRefusal(notice.failure) : null,
    };
  }

  #renderRefusal(failure: Failure) {
    const { state, strings } = this.view;
    const words = toPackageWords(strings);
    if (failure !== 'package-unavailable' && failure !== 'limit-reached') return null;
    return html`<p>${words.packageProblems[failure]}</p>
      ${
        state.isFixed
          ? nothing
          : html`<button
              class="link"
              @click=${() => this.request({ type: 'go-to', step: 'package' })}
            >
              ${words.package.seeOthers}
            </button>`
      }`;
  }
}

function toListed(appointment: ScheduledAppointment, view: PackageView): ListedAppointment {
  const { serviceId, slot } = appointment;
  const own = toAppointmentView(appointment, view);
  const place = own && findPlace(own);
  return {
    title: toItemTitle(serviceId, view),
    startsAt: slot.startsAt,
    facts: own ? [toEmployeeLabel(own), place ? toPlaceLabel(place) : ''] : [],
  };
}

define('amelia-package-review', PackageReview);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-package-review': PackageReview;
  }
}
