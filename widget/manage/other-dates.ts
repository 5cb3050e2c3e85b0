import { html, nothing, type TemplateResult } from 'lit';
import type { BookedAppointment } from '../../proxy/contract/booking.js';
import { toManageAddress } from '../manage-link.js';
import { toWhen } from './change-notes.js';
import { findOwn, isOff, type ManageView } from './manage-view.js';

/** The other dates of a series, each with the way to it. */
export function renderOtherDates(view: ManageView): TemplateResult | typeof nothing {
  const { managed, words } = view;
  const { kind, appointments } = managed.booking;
  const own = findOwn(managed);
  const others = kind === 'appointment' ? appointments.filter((each) => each !== own) : [];
  if (others.length === 0) return nothing;
  return html`<h3>${words.manage.dates}</h3>
    <ul class="rows">${others.map((each) => renderDate(each, view))}</ul>`;
}

/** One of several appointments: when it is, with whom, how it stands, and the way to it. */
export function renderDate(
  appointment: BookedAppointment,
  view: ManageView,
  title = '',
): TemplateResult {
  const { words } = view;
  const { bookingId, startsAt, employee, location, status, manage } = appointment;
  const when = toWhen(startsAt, view);
  const told = isOff(status) || status === 'pending' ? status && words.statuses[status] : '';
  const details = [title && when, employee, location, told].filter(Boolean).join(' · ');
  return html`<li>
    <div><span class=${isOff(status) ? 'off' : ''}>${title || when}</span><small>${details}</small></div>
    ${
      manage
        ? html`<a
            class="link"
            href=${toManageAddress({ id: bookingId, token: manage.token })}
            aria-label=${words.manage.openOne(appointment.title, when)}
            >${words.manage.open}</a
          >`
        : nothing
    }
  </li>`;
}
