import type { Receipt } from '../contract/booking.js';
import type { Id, Service } from '../contract/catalog.js';
import type { ManageSubject } from '../contract/manage-subject.js';
import type { Instant } from '../contract/time.js';

/** What was booked just now. */
export interface Made {
  /** Its links are empty: the routes sign them. */
  receipt: Receipt;
  /** Of the whole; undefined where the system did not tell enough. */
  subject: ManageSubject | undefined;
  /** Of each appointment, where there are several or they belong to a package. */
  parts: readonly ManageSubject[];
}

/** What the business lets customers do with what they have booked. */
export interface ManageRules {
  /** How long before it begins it can still be cancelled. */
  cancelNoticeSeconds: number;
  rescheduleNoticeSeconds: number;
  mayReschedule: boolean;
}

/** An appointment that was booked, as far as another time for it must fit. */
export interface FoundAppointment {
  /** Another one by now, where it was moved. */
  appointmentId: Id;
  /** Whether somebody else comes to it, so that it stays where it is. */
  isShared?: boolean | undefined;
  /** undefined: the business does not offer it any more. */
  service: Service | undefined;
  employeeId: Id;
  locationId: Id | null;
  durationSeconds: number;
  persons: number;
  extras: readonly { id: Id; quantity: number }[];
  /** Of a package that expires: it begins by then at the latest. */
  latestStartsAt?: Instant | undefined;
}

/** What was booked some time ago, as it is right now. */
export interface FoundBooking {
  /** What its receipt is told in, where the site has it: a language of BCP 47, or of the site. */
  lang?: string | undefined;
  /** As it is now: `customerId` is whose it is, whoever asks. */
  subject: ManageSubject;
  /** Its links are empty. Customer: the name they booked with, no address. */
  receipt: Receipt;
  parts: readonly ManageSubject[];
  rules: ManageRules;
  /** Of a booking of kind appointment; else null. */
  appointment: FoundAppointment | null;
}
