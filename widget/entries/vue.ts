import type { HTMLAttributes, PublicProps } from 'vue';
import type { AmeliaBooking } from '../amelia-booking.js';
import type { AmeliaManage } from '../amelia-manage.js';
import type { BookingProps, ListenerProperties, ManageProps } from './public-types.js';

type VueElement<Element, Own> = new () => Element & {
  $props: PublicProps & HTMLAttributes & Own & ListenerProperties;
};

declare module 'vue' {
  interface GlobalComponents {
    'amelia-booking': VueElement<AmeliaBooking, BookingProps>;
    'amelia-manage': VueElement<AmeliaManage, ManageProps>;
  }
}
