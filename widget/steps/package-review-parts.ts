import { html } from 'lit';
import { toPlaceLabel } from '../../proxy/contract/place.js';
import type { PackageView } from '../flow/booking-view.js';
import type { ScheduledAppointment } from '../flow/choice.js';
import { toAppointmentView } from '../flow/package-view.js';
import { toPackageWords } from '../text/en/packages.js';
import type { Failure } from '../text/failure.js';
import './appointment-list.js';
import type { ListedAppointment } from './appointment-list.js';
import { findPlace, toEmployeeLabel } from './chosen.js';
import { toLaterLines } from './package-left.js';
import { toShownPackagePrice } from './package-total.js';
import { toExpiryLine, toItemTitle } from './package-words.js';
import type { ReviewParts, ToldRefusal } from './review-parts.js';

/** What the review tells of packages. */
export function toPackageParts(view: PackageView): ReviewParts {
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
    refusal: notice?.kind === 'failed' ? toRefusal(notice.failure, view) : null,
  };
}

function toRefusal(failure: Failure, { state, strings }: PackageView): ToldRefusal | null {
  if (failure !== 'package-unavailable' && failure !== 'limit-reached') return null;
  const words = toPackageWords(strings);
  const toList = { type: 'go-to', step: 'package' } as const;
  return {
    sentence: words.packageProblems[failure] ?? strings.problem,
    waysOn: state.isFixed ? [] : [{ label: words.package.seeOthers, request: toList }],
  };
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
