import { createRecordedAmelia, json, readRecordedData } from '../../support/recorded-amelia.js';
import { wish } from '../salon.js';

/**
 * An Amelia with one slot, and the request that books it. The host has no clock of ours, so it is
 * one of the day after tomorrow.
 */
export function openDayAfterTomorrow() {
  const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const booked = Object(readRecordedData('book-appointment-utc-true'));
  const amelia = createRecordedAmelia({
    'GET /slots': json({ minimum: '', maximum: '', slots: { [day]: { '09:00': [[1, null]] } } }),
    'POST /bookings': json({ ...booked, utcTime: [{ start: `${day} 09:00:00` }] }),
  });
  const request = new Request('https://book.test/v1/bookings', {
    method: 'POST',
    headers: {
      Origin: 'https://shop.test',
      'Content-Type': 'application/json',
      'Idempotency-Key': 'key-number-0000001',
    },
    body: JSON.stringify({ ...wish, startsAt: `${day}T09:00:00Z` }),
  });
  return { amelia, request };
}
