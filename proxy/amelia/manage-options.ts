import type { ManageSubject } from '../contract/manage-subject.js';
import type { FoundBooking } from './booking-system.js';
import type { AmeliaClient, Notice } from './client.js';
import type { ManageTerms } from './manage-terms.js';

/** What it takes to find again what was booked. */
export interface ManageOptions {
  client: AmeliaClient;
  /** Milliseconds. */
  now: () => number;
  wait: (delayMs: number) => Promise<unknown>;
  notice: Notice;
  fetchManageTerms: () => Promise<ManageTerms>;
}

/** What it takes to change it: lost answers are looked up. */
export interface ChangeOptions extends ManageOptions {
  fetchBooking: (subject: ManageSubject) => Promise<FoundBooking | undefined>;
}
