import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AmeliaBooking } from '../amelia-booking.js';
import type { AmeliaManage } from '../amelia-manage.js';
import type { BookingProps, Listeners, ManageProps } from './public-types.js';

type TagProps<Element, Own> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Own &
  Listeners<'on'>;

// React 19 and later: it sets a property where an element has one of that name.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'amelia-booking': TagProps<AmeliaBooking, BookingProps>;
      'amelia-manage': TagProps<AmeliaManage, ManageProps>;
    }
  }
}
