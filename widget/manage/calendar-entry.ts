import type { ManageApi, ManageKey } from '../api/manage-api.js';

/**
 * Saves the booking as a calendar file; of one that is cancelled the file takes it out again.
 *
 * @returns whether that worked.
 */
export async function saveCalendarEntry(api: ManageApi, key: ManageKey): Promise<boolean> {
  try {
    const [file, { saveCalendarFile }] = await Promise.all([
      api.fetchCalendarFile(key),
      import('../steps/save-calendar-file.js'),
    ]);
    saveCalendarFile(file);
    return true;
  } catch {
    return false;
  }
}
