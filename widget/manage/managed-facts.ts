import { html, type TemplateResult } from 'lit';
import type { BookedAppointment } from '../../proxy/contract/booking.js';
import type { Id } from '../../proxy/contract/catalog.js';
import type { ManagedBooking } from '../../proxy/contract/manage.js';
import { toBookedPlace } from '../../proxy/contract/place.js';
import { toBookedTitle, toSumLabel } from '../steps/chosen.js';
import type { Fact } from '../steps/fact-list.js';
import { toWhenLines } from '../steps/when.js';
import { findOwn, isOff, type ManageView, toStatus } from './manage-view.js';

/** What was booked, each under its name: what, when, with whom, where, what it costs. */
export function toBookingFacts(view: ManageView): Fact[] {
  const { managed, strings, words } = view;
  const { booking } = managed;
  const own = findOwn(managed);
  const status = toStatus(managed);
  const isPackage = booking.kind === 'package';
  return [
    [words.manage.status, words.statuses[status]],
    ...(own && !isPackage ? toMeetingFacts(own, view) : []),
    // One of a package was paid for with it.
    [strings.what.total, isOfPackage(managed) ? null : toSumLabel(booking.totalMinor, view)],
    [
      words.manage.toPay,
      booking.dueMinor > 0 && !isOff(status) ? toSumLabel(booking.dueMinor, view) : null,
    ],
  ];
}

function isOfPackage(managed: ManagedBooking): boolean {
  return managed.booking.kind === 'appointment' && findOwn(managed)?.serviceId !== undefined;
}

function toMeetingFacts(own: BookedAppointment, view: ManageView): Fact[] {
  const { catalog, format, managed, strings } = view;
  const { what } = strings;
  const isEvent = managed.booking.kind === 'event';
  return [
    [what.when, ...toWhens(own, view)],
    [what.service, isEvent ? null : toBookedTitle(own, format)],
    [what.with, own.employee],
    [what.where, toBookedPlace(own.location, catalog)],
  ];
}

function toWhens(own: BookedAppointment, view: ManageView): (string | TemplateResult)[] {
  const { kind, appointments } = view.managed.booking;
  if (kind !== 'event') return toWhenLines(own.startsAt, view);
  return [
    html`<amelia-event-periods .view=${view} .periods=${appointments}></amelia-event-periods>`,
  ];
}

/** What one of its appointments is called. */
export function toTitle({ booking }: ManagedBooking, bookingId: Id): string {
  const own = booking.appointments.find((each) => each.bookingId === bookingId);
  return own?.title ?? booking.title;
}
