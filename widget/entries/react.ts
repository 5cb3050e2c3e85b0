'use client';
import { createComponent } from '@lit/react';
import React from 'react';
import { AmeliaBooking as BookingElement } from '../amelia-booking.js';
import type { BookingProperties } from './public-types.js';
import { reactEvents, type Shown } from './react-events.js';

/** `<amelia-booking>` as a React component. */
export const AmeliaBooking = createComponent({
  react: React,
  tagName: 'amelia-booking',
  elementClass: BookingElement as Shown<BookingProperties>,
  events: reactEvents,
});
