'use client';
import { createComponent, type EventName } from '@lit/react';
import React from 'react';
import { AmeliaBooking as BookingElement } from '../amelia-booking.js';
import { AmeliaManage as ManageElement } from '../amelia-manage.js';
import type {
  BookingProperties,
  ListenerName,
  ManageProperties,
  PublicEvents,
} from './public-types.js';

/** Each public event, as React listens to it; one that is left out is a type error. */
const names = {
  onAmeliaBooked: 'amelia-booked',
  onAmeliaRescheduled: 'amelia-rescheduled',
  onAmeliaCancelled: 'amelia-cancelled',
} as const satisfies { [Name in keyof PublicEvents as ListenerName<Name>]: Name };

const events = names as unknown as {
  [Name in keyof PublicEvents as ListenerName<Name>]: EventName<PublicEvents[Name]>;
};

/** What a page may touch of an element; all else of it is the widget's own. */
type Shown<Properties> = new () => HTMLElement & Required<Properties>;

/** `<amelia-booking>` as a React component. */
export const AmeliaBooking = createComponent({
  react: React,
  tagName: 'amelia-booking',
  elementClass: BookingElement as Shown<BookingProperties>,
  events,
});

/** `<amelia-manage>` as a React component. */
export const AmeliaManage = createComponent({
  react: React,
  tagName: 'amelia-manage',
  elementClass: ManageElement as Shown<ManageProperties>,
  events,
});
