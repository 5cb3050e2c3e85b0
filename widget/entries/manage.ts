/** `import 'amelia-booking-widget/manage'` registers `<amelia-manage>`. */
export { AmeliaManage } from '../amelia-manage.js';
export { AmeliaCancelledEvent, AmeliaRescheduledEvent } from '../manage/public-events.js';
export { AmeliaBookedEvent } from '../public-events.js';
export type { ManageAttributes, ManageProperties, PublicEvents } from './public-types.js';
