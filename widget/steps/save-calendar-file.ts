import type { ManageKey } from '../api/manage-api.js';
import type { Transport } from '../api/transport.js';
import { fetchCalendarFile } from '../flow/fetch-calendar-file.js';

/**
 * Saves a booking as a calendar file; of one that is cancelled the file takes it out again.
 *
 * @returns whether that worked.
 */
export async function saveBookingFile(api: Transport, key: ManageKey): Promise<boolean> {
  try {
    saveCalendarFile(await fetchCalendarFile(api, key));
    return true;
  } catch {
    return false;
  }
}

/** Hands the browser a calendar file to open or keep. */
function saveCalendarFile(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'booking.ics';
  link.click();
  // The browser reads the file after the click; a minute is plenty, and then memory is freed.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
