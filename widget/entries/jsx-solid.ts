import type { JSX } from 'solid-js';
import type { AmeliaBooking } from '../amelia-booking.js';
import type { AmeliaManage } from '../amelia-manage.js';
import type {
  BookingAttributes,
  BookingProperties,
  Listeners,
  ManageAttributes,
  ManageProperties,
} from './public-types.js';

type TagProps<Element, Attributes, Properties> = JSX.HTMLAttributes<Element> &
  Attributes &
  Listeners<'on:'> & {
    [Name in keyof Properties as `prop:${Name & string}`]: Properties[Name];
  };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'amelia-booking': TagProps<AmeliaBooking, BookingAttributes, BookingProperties>;
      'amelia-manage': TagProps<AmeliaManage, ManageAttributes, ManageProperties>;
    }
  }
}
