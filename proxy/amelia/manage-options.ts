import type { ManageSubject } from '../contract/manage-subject.js';
import type { FoundBooking } from './booking-system.js';
import type { AmeliaClient, Notice } from './client.js';
import type { InLanguage } from './languages.js';
import type { ManageTerms } from './manage-terms.js';

/** What it takes to find again what was booked. */
export interface ManageOptions {
  client: AmeliaClient;
  /** Milliseconds. */
  now: () => number;
  wait: (delayMs: number) => Promise<unknown>;
  notice: Notice;
  fetchManageTerms: () => Promise<InLanguage<ManageTerms>>;
}

/** What it takes to change it: lost answers are looked up. */
export interface ChangeOptions extends ManageOptions {
  /** @param lang of the booking itself where it is left out. */
  fetchBooking: (subject: ManageSubject, lang?: string) => Promise<FoundBooking | undefined>;
}
