import 'amelia-booking-widget/jsx/preact';
import type { AmeliaBookedEvent } from 'amelia-booking-widget';

const hear = ({ bookingId }: AmeliaBookedEvent) => bookingId.toFixed();

export const right = (
  <>
    <amelia-booking proxy="/" time-zone="Asia/Tokyo" event={54} onamelia-booked={hear} />
    <amelia-manage proxy="/" strings={{ problem: 'Please call us.' }} class="form" />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error: no such attribute */}
    <amelia-booking address="/" />
    {/* @ts-expect-error: it carries nothing about the person */}
    <amelia-booking onamelia-booked={({ email }) => email} />
  </>
);
