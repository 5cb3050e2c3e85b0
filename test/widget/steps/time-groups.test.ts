import { expect, it } from 'vitest';
import { BookingApi } from '../../../widget/api/booking-api.js';
import { createBookingState } from '../../../widget/flow/booking-machine.js';
import type { ServiceView } from '../../../widget/flow/booking-view.js';
import { toTimeGroups } from '../../../widget/steps/time-groups.js';
import { en } from '../../../widget/text/en.js';
import { toFormat } from '../../../widget/text/format.js';
import { aService, aSlot, catalog, site } from '../../support/studio.js';

function viewIn(timeZone: string): ServiceView {
  return {
    api: new BookingApi('https://book.example.test/'),
    site,
    catalog,
    service: aService(),
    state: createBookingState(timeZone),
    strings: en,
    format: toFormat('en-GB'),
    locale: 'en-GB',
  };
}

it('groups times by the part of the day on the shown clock', () => {
  const slots = [aSlot('2026-12-14T08:00:00Z'), aSlot('2026-12-14T13:00:00Z')];
  const names = (zone: string) => toTimeGroups(slots, viewIn(zone)).map(({ name }) => name);
  expect(names('Europe/Belgrade')).toEqual(['Morning', 'Afternoon']);
  expect(names('America/New_York')).toEqual(['Night', 'Morning']);
});

it('shows the clock of the place small where it differs, and says both', () => {
  const [group] = toTimeGroups([aSlot('2026-12-14T14:00:00Z')], viewIn('America/New_York'));
  expect(group?.times).toEqual([
    {
      key: '2026-12-14T14:00:00Z',
      label: '09:00',
      details: ['15:00'],
      spoken: '09:00, 15:00 Belgrade',
    },
  ]);
});

it('tells the two half past twos of the autumn night apart', () => {
  const slots = [aSlot('2027-10-31T00:30:00Z'), aSlot('2027-10-31T01:30:00Z')];
  const [group] = toTimeGroups(slots, viewIn('Europe/Belgrade'));
  expect(group?.times.map(({ label }) => label)).toEqual(['02:30 CEST', '02:30 CET']);
});
