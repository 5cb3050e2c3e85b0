import { toInstant } from '../contract/instant.js';
import type { ManageSubject } from '../contract/manage-subject.js';
import type { FoundBooking } from './booking-system.js';
import { createCancel } from './cancel-found.js';
import { findSeries } from './find-dates.js';
import { findPurchase } from './find-purchase.js';
import { toFoundAppointment } from './found-appointment.js';
import { findEvent } from './found-event.js';
import { toFoundPackage } from './found-package.js';
import type { ManageOptions } from './manage-options.js';
import { createMove } from './move-appointment.js';
import { createPurchaseAppointments } from './purchase-appointment.js';
import { toDay } from './time-dialect.js';

/** What customers do with what they have booked. */
export function createManaged(options: ManageOptions) {
  const { client, now } = options;

  async function fetchBooking(
    subject: ManageSubject,
    lang?: string,
  ): Promise<FoundBooking | undefined> {
    const inLanguage = await options.fetchManageTerms();
    const { timeZone } = inLanguage(undefined).site;
    const today = toDay(timeZone, toInstant(now()));
    switch (subject.kind) {
      case 'appointment': {
        const dates = await findSeries(client, subject, timeZone, today);
        return dates && toFoundAppointment(dates, inLanguage, lang);
      }
      case 'event':
        return findEvent(client, subject, inLanguage, lang);
      case 'package': {
        const purchase = await findPurchase(client, subject, timeZone, today);
        return purchase && toFoundPackage(purchase, subject, inLanguage, lang);
      }
    }
  }

  const changeOptions = { ...options, fetchBooking };
  return {
    fetchBooking,
    moveAppointment: createMove(changeOptions),
    cancelBooking: createCancel(changeOptions),
    createPurchaseAppointment: createPurchaseAppointments(changeOptions),
  };
}
