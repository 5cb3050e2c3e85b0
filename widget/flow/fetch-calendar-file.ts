import { ManageApi, type ManageKey } from '../api/manage-api.js';
import type { Transport } from '../api/transport.js';

/**
 * A booking that was made, as an iCalendar file.
 *
 * @throws {ApiError}
 */
export function fetchCalendarFile({ base }: Transport, key: ManageKey): Promise<string> {
  return new ManageApi(base).fetchCalendarFile(key);
}
