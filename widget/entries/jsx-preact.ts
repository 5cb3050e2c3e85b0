import type { HTMLAttributes } from 'preact';
import type { AmeliaBooking } from '../amelia-booking.js';
import type { AmeliaManage } from '../amelia-manage.js';
import type { BookingProps, Listeners, ManageProps } from './public-types.js';

type TagProps<Element extends EventTarget, Own> = HTMLAttributes<Element> & Own & Listeners<'on'>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'amelia-booking': TagProps<AmeliaBooking, BookingProps>;
      'amelia-manage': TagProps<AmeliaManage, ManageProps>;
    }
  }
}
