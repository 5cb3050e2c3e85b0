import 'amelia-booking-widget/jsx/react';
import type { AmeliaBookedEvent } from 'amelia-booking-widget';
import { AmeliaBooking } from 'amelia-booking-widget/react';
import { AmeliaManage } from 'amelia-booking-widget/react/manage';

const hear = ({ bookingId }: AmeliaBookedEvent) => bookingId.toFixed();

export const right = (
  <>
    <AmeliaBooking proxy="/" timeZone="Asia/Tokyo" event={54} onAmeliaBooked={hear} lang="en" />
    <AmeliaBooking proxy="/" strings={{ problem: 'Please call us.' }} className="form" />
    <AmeliaManage proxy="/" onAmeliaRescheduled={({ status }) => status.trim()} />
    <amelia-booking proxy="/" time-zone="Asia/Tokyo" event="54" onamelia-booked={hear} />
    <amelia-booking strings={{ problem: 'Please call us.' }} className="form" key="form" />
    <amelia-manage proxy="/" onamelia-cancelled={({ kind }) => kind.trim()} />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error: no such property */}
    <AmeliaBooking address="/" />
    {/* @ts-expect-error: no such mode */}
    <AmeliaBooking mode="sideways" />
    {/* @ts-expect-error: the widget's own */}
    <AmeliaBooking api={null} />
    {/* @ts-expect-error: it carries nothing about the person */}
    <AmeliaBooking onAmeliaBooked={({ email }) => email} />
    {/* @ts-expect-error: no such attribute */}
    <amelia-booking address="/" />
    {/* @ts-expect-error: it carries nothing about the person */}
    <amelia-booking onamelia-booked={({ email }) => email} />
  </>
);
