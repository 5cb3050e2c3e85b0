import type { BookingApi } from '../api/booking-api.js';

/** What of an element says whose draft it is. */
export interface DraftPlace {
  readonly api: BookingApi;
  readonly id: string;
}

/**
 * Where in the tab's own storage the draft of an element is: that of another page, of another proxy
 * or of what another link has chosen is another one.
 */
export function toDraftKey({ api, id }: DraftPlace): string {
  const linked = location.search.match(/amelia-[^&]*/g);
  return `amelia-booking ${location.pathname} ${linked} ${api.base} ${id}`;
}

/** Whether there is something to bring back; a storage that refuses has nothing. */
export function hasDraft(place: DraftPlace): boolean {
  try {
    return sessionStorage.getItem(toDraftKey(place)) !== null;
  } catch {
    return false;
  }
}
