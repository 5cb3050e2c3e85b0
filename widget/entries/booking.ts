/** `import 'amelia-booking-widget'` registers `<amelia-booking>`. */
export { AmeliaBooking } from '../amelia-booking.js';
export { AmeliaBookedEvent } from '../public-events.js';
export type { BookingAttributes, BookingProperties, PublicEvents } from './public-types.js';
